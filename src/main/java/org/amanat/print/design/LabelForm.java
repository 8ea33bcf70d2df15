package org.amanat.print.design;

import static org.amanat.press.block.LabelGrid.millimetres;

import org.amanat.model.document.LabelSheet;
import org.amanat.model.document.PaperFormat;
import org.amanat.press.block.LabelGrid;
import org.amanat.press.block.PageSize;

/** Sheets of labels as the press knows them. */
public final class LabelForm {

    private LabelForm() {}

    public static LabelGrid grid(LabelSheet sheet) {
        return new LabelGrid(
                page(sheet.paper()),
                millimetres((float) sheet.left()),
                millimetres((float) sheet.top()),
                millimetres((float) sheet.width()),
                millimetres((float) sheet.height()),
                millimetres((float) sheet.across()),
                millimetres((float) sheet.down()),
                sheet.columns(),
                sheet.rows());
    }

    /** A whole sheet of office paper. */
    public static PageSize page(PaperFormat paper) {
        return paper == PaperFormat.LETTER ? PageSize.LETTER : PageSize.A4;
    }
}
