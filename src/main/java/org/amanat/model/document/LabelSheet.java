package org.amanat.model.document;

import java.util.List;
import org.amanat.model.texts.Texts;

/**
 * A sheet of labels as it is sold, or plain paper that is cut into labels. Lengths are millimetres.
 *
 * @param code names it in the register of documents
 * @param maker empty for plain paper
 * @param number the maker's number; empty for plain paper
 * @param also other numbers of the maker for the same measures
 * @param left distance of the first label from the left edge of the sheet
 * @param top distance of the first label from the upper edge of the sheet
 * @param across distance from the left edge of a label to that of the next beside it
 * @param down distance from the upper edge of a label to that of the next below it
 * @param source where the measures are written down
 */
public record LabelSheet(
        String code,
        String maker,
        String number,
        List<String> also,
        PaperFormat paper,
        int columns,
        int rows,
        double width,
        double height,
        double left,
        double top,
        double across,
        double down,
        String source) {

    public LabelSheet {
        also = List.copyOf(also);
    }

    public int labels() {
        return columns * rows;
    }

    /** Whether it is paper from the tray, on which lines to cut along are drawn. */
    public boolean plain() {
        return maker.isEmpty();
    }

    /** As a person chooses it: maker and number, size of a label, how many there are. */
    public String name(Texts texts) {
        var what = plain()
                ? texts.get("model.label-sheet.plain", texts.name(paper))
                : texts.get("model.label-sheet.of", maker, number);
        return texts.get("model.label-sheet", what, length(width), length(height), labels());
    }

    private static String length(double millimetres) {
        return millimetres == Math.rint(millimetres)
                ? Long.toString(Math.round(millimetres))
                : Double.toString(millimetres);
    }
}
