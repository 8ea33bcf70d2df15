package org.amanat.model.document;

/**
 * A sheet of labels of which some are used.
 *
 * @param code of the sheet
 * @param next the first label that is free, from 1; 1 if all are used and another sheet has to be taken
 */
public record BegunSheet(String code, int next) {

    /**
     * The sheet on which a run of labels ended.
     *
     * @param first the label that the first sheet began with, from 1; one that the sheet has not is its last
     * @param labels how many were printed
     */
    public static BegunSheet after(LabelSheet sheet, int first, int labels) {
        int before = Math.min(first, sheet.labels()) - 1;
        return new BegunSheet(sheet.code(), (before + labels) % sheet.labels() + 1);
    }
}
