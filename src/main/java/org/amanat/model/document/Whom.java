package org.amanat.model.document;

import java.util.Collection;
import java.util.Set;
import org.amanat.model.people.PersonId;

/**
 * For whom of an event something is made, one for each.
 *
 * @param circle among whom
 * @param renewed whether it is made only for those who were added since such a document was made last, or of whom it
 *     says something else now
 * @param chosen those for whom it is made, whether or not they belong to the circle; empty if nobody was chosen, and
 *     then it is for the whole circle
 */
public record Whom(Circle circle, boolean renewed, Set<PersonId> chosen) {

    public Whom {
        chosen = Set.copyOf(chosen);
    }

    /** Everybody of a circle. */
    public static Whom all(Circle circle) {
        return new Whom(circle, false, Set.of());
    }

    /** Certain people, whoever they are. */
    public static Whom only(Collection<PersonId> persons) {
        return new Whom(Circle.EVERYBODY, false, Set.copyOf(persons));
    }

    /** The same people, or others instead of them if somebody is chosen. */
    public Whom choosing(Collection<PersonId> persons) {
        return new Whom(circle, renewed, Set.copyOf(persons));
    }

    /** Everybody of another circle; who was chosen is forgotten. */
    public Whom among(Circle other) {
        return new Whom(other, renewed, Set.of());
    }

    /** The same people, or only those of them for whom it would be new. */
    public Whom renewed(boolean only) {
        return new Whom(circle, only, chosen);
    }

    /** Whether certain people were chosen. */
    public boolean isChosen() {
        return !chosen.isEmpty();
    }
}
