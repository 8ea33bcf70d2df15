package org.amanat.model.importing;

import java.util.List;

/**
 * A file with a list in it, read.
 *
 * @param name of the file, to show; empty if the list was pasted
 */
public record ListFile(String name, Form form, Sheet sheet) {

    /** What it was read as. */
    public sealed interface Form {

        /** A text with a sign between its cells. */
        record Text(TextEncoding encoding, Separator separator) implements Form {}

        /**
         * A workbook of a spreadsheet program.
         *
         * @param sheets the names of those that can be seen
         * @param chosen which of them was read, counted from 0
         */
        record Workbook(List<String> sheets, int chosen) implements Form {

            public Workbook {
                sheets = List.copyOf(sheets);
            }
        }
    }
}
