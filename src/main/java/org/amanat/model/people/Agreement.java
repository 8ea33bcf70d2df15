package org.amanat.model.people;

/** What a person is asked to agree to, each by itself. */
public enum Agreement {
    /** The name stands in the programme and other papers. */
    PRINTED_NAME,
    /** A photograph is taken, shown or printed. */
    PHOTOGRAPH,
    /** Voice or picture are recorded. */
    RECORDING
}
