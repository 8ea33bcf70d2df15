package org.amanat.model.proceedings;

/**
 * How far a demand has come. After the list of states of an intervention in the HURIDOCS micro-thesauri, in our own
 * words and cut down to what an office can tell apart.
 */
public enum DemandState {
    DRAFT,
    SENT,
    ANSWERED,
    PARTLY_MET,
    MET,
    REFUSED,
    GIVEN_UP;

    /** Whether it is still worth asking what became of it. */
    public boolean isOpen() {
        return this == DRAFT || this == SENT || this == ANSWERED || this == PARTLY_MET;
    }
}
