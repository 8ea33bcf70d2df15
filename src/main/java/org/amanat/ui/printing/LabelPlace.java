package org.amanat.ui.printing;

import org.amanat.model.document.LabelSheet;
import org.amanat.ui.common.UiTexts;

/**
 * One label of a sheet.
 *
 * @param label from 1; counted from left to right and then down, whatever the language
 */
record LabelPlace(LabelSheet sheet, int label) {

    /** @param label a number that the sheet may not have; then it is the nearest that it has */
    static LabelPlace near(LabelSheet sheet, int label) {
        return new LabelPlace(sheet, Math.clamp(label, 1, sheet.labels()));
    }

    LabelPlace {
        if (label < 1 || label > sheet.labels()) {
            throw new IllegalArgumentException("label " + label + " of " + sheet.labels());
        }
    }

    /** Label 7 of 10: row 4 from the top, place 1 from the left. */
    String sentence(UiTexts texts) {
        return texts.get("printing.label-where", label, sheet.labels(), row(), column());
    }

    /** From 1, from above. */
    int row() {
        return (label - 1) / sheet.columns() + 1;
    }

    /** From 1, from the left edge of the sheet. */
    int column() {
        return (label - 1) % sheet.columns() + 1;
    }

    /** Of its left edge from the left edge of the sheet, in millimetres. */
    double left() {
        return sheet.left() + (column() - 1) * sheet.across();
    }

    /** Of its upper edge from the upper edge of the sheet, in millimetres. */
    double top() {
        return sheet.top() + (row() - 1) * sheet.down();
    }
}
