package org.amanat.model.importing;

/**
 * What became of the rows of a list.
 *
 * @param added persons who were not in the file
 * @param known persons who were, whether or not something of them was filled in
 * @param listed of both, those who were put on the list of the event
 * @param leftOut rows that somebody decided to leave out
 * @param held rows that could not come in as they are
 */
public record ImportCounts(int added, int known, int listed, int leftOut, int held) {}
