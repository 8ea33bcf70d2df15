package org.amanat.model.importing;

import java.util.Optional;
import org.amanat.model.texts.Texts;

/**
 * Something about a row that a person should look at.
 *
 * @param field whose cell it is in, if it is in one
 * @param column where that cell is, counted from 0; -1 if it is the whole row
 * @param detail what the sentence names beside row and field: the number of another row, or a length; may be empty
 */
public record RowProblem(Kind kind, Optional<ImportField> field, int column, String detail) {

    /** Each has its sentence in the language files. */
    public enum Kind {
        NO_NAME(true),
        NAME_WITHOUT_LETTERS(true),
        BROKEN_LETTERS(true),
        SHEET_ERROR(true),
        DIGITS_LOST(true),
        NOT_A_PHONE(true),
        NOT_AN_EMAIL(true),
        TOO_LONG(true),
        /** The cell is left out, the rest of the row comes in. */
        UNKNOWN_WORD(false),
        /** The same. */
        NOT_A_DATE(false),
        /** Somebody above in the list, as far as one can tell; left out unless somebody says otherwise. */
        SAME_AS_ROW(false);

        private final boolean holds;

        Kind(boolean holds) {
            this.holds = holds;
        }

        /** Whether the row stays out until it is mended, because otherwise something of it would be lost or wrong. */
        public boolean holds() {
            return holds;
        }
    }

    /** What is wrong, with the field that it is in: Phone: only the first digits are left. */
    public String sentence(Texts texts) {
        String what = texts.get("lists.problem." + Texts.kebab(kind), detail);
        return field.map(named -> texts.get("lists.in-field", texts.get("lists.field." + Texts.kebab(named)), what))
                .orElse(what);
    }
}
