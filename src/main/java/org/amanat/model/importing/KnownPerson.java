package org.amanat.model.importing;

import java.util.Set;
import org.amanat.model.LocalizedText;
import org.amanat.model.people.Person;
import org.amanat.model.people.matching.Reason;

/**
 * Somebody in the file who may be meant by a row.
 *
 * @param reasons why, and what speaks against it
 */
public record KnownPerson(Person person, Set<Reason> reasons) implements Known {

    private static final Set<Reason> OF_THE_NAME =
            Set.of(Reason.SAME_NAME, Reason.LIKE_NAME, Reason.NAME_IN_OTHER_LETTERS);

    public KnownPerson {
        reasons = Set.copyOf(reasons);
    }

    @Override
    public LocalizedText name() {
        return person.name();
    }

    @Override
    public Decision same() {
        return new Decision.Same(person.id());
    }

    /** Whether name and a way to reach them agree, so that it is taken for the same person unless somebody objects. */
    @Override
    public boolean isSure() {
        return reasons.stream().anyMatch(OF_THE_NAME::contains)
                && (reasons.contains(Reason.SAME_PHONE) || reasons.contains(Reason.SAME_EMAIL))
                && !reasons.contains(Reason.OTHER_KIN);
    }
}
