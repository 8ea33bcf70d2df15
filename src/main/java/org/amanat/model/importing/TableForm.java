package org.amanat.model.importing;

/** Forms in which a table is written. */
public enum TableForm {
    XLSX,
    CSV;

    /** Of the name of a file, with its dot. */
    public String suffix() {
        return this == XLSX ? ".xlsx" : ".csv";
    }
}
