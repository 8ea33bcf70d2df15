package org.amanat.model.importing;

import java.util.Set;
import org.amanat.model.LocalizedText;
import org.amanat.model.people.matching.Reason;

/** Somebody or something in the file that may be meant by a row. */
public sealed interface Known permits KnownPerson, KnownOrganisation {

    LocalizedText name();

    /** Why, and what speaks against it. */
    Set<Reason> reasons();

    /** Whether it is taken for the same unless somebody objects. */
    boolean isSure();

    /** What becomes of the row if it is the same. */
    Decision same();
}
