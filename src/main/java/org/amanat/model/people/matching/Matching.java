package org.amanat.model.people.matching;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Compares two entries. A name decides most; a telephone, an e-mail address or an organisation support it and never
 * replace it, because families and offices share them.
 */
public final class Matching {

    private static final double SAME = 0.995;
    private static final double ALIKE = 0.8;
    private static final double RELATED = 0.6;

    private Matching() {}

    /** How they resemble each other; nothing if they do not. */
    public static Optional<Resemblance> compare(Described one, Described other) {
        var reasons = EnumSet.noneOf(Reason.class);
        double name = name(one, other, reasons);
        if (name < RELATED) {
            return Optional.empty();
        }
        kin(one, other, reasons);
        reach(one, other, reasons);
        return grade(name, reasons).map(grade -> new Resemblance(grade, reasons));
    }

    private static Optional<Resemblance.Grade> grade(double name, Set<Reason> reasons) {
        boolean own = reasons.contains(Reason.SAME_PHONE) || reasons.contains(Reason.SAME_EMAIL);
        boolean some = own
                || reasons.contains(Reason.SHARED_PHONE)
                || reasons.contains(Reason.SAME_ORGANISATION)
                || reasons.contains(Reason.SAME_KIN);
        if (reasons.contains(Reason.OTHER_KIN)) {
            return name >= ALIKE && own ? Optional.of(Resemblance.Grade.POSSIBLE) : Optional.empty();
        }
        if (name >= ALIKE) {
            return Optional.of(some ? Resemblance.Grade.LIKELY : Resemblance.Grade.POSSIBLE);
        }
        return own ? Optional.of(Resemblance.Grade.POSSIBLE) : Optional.empty();
    }

    private static double name(Described one, Described other, Set<Reason> reasons) {
        double best = 0;
        boolean letters = false;
        for (var some : one.names()) {
            for (var others : other.names()) {
                double likeness = WrittenName.likeness(some.own(), others.own());
                if (likeness > best) {
                    best = likeness;
                    letters = some.arabic() != others.arabic();
                }
            }
        }
        if (letters) {
            reasons.add(Reason.NAME_IN_OTHER_LETTERS);
        } else {
            reasons.add(best >= SAME ? Reason.SAME_NAME : Reason.LIKE_NAME);
        }
        return best;
    }

    private static void kin(Described one, Described other, Set<Reason> reasons) {
        boolean told = false;
        for (var some : one.names()) {
            for (var others : other.names()) {
                if (WrittenName.likeness(some.kin(), others.kin()) >= RELATED) {
                    reasons.add(Reason.SAME_KIN);
                    return;
                }
                told |= !some.kin().isEmpty() && !others.kin().isEmpty();
            }
        }
        if (told) {
            reasons.add(Reason.OTHER_KIN);
        }
    }

    private static void reach(Described one, Described other, Set<Reason> reasons) {
        for (var phone : one.phones()) {
            for (var theirs : other.phones()) {
                if (phone.number().equals(theirs.number())) {
                    boolean shared = phone.shared() || theirs.shared();
                    reasons.add(shared ? Reason.SHARED_PHONE : Reason.SAME_PHONE);
                }
            }
        }
        if (!one.email().isEmpty() && one.email().equals(other.email())) {
            reasons.add(Reason.SAME_EMAIL);
        }
        if (!Collections.disjoint(one.organisation(), other.organisation())) {
            reasons.add(Reason.SAME_ORGANISATION);
        }
    }
}
