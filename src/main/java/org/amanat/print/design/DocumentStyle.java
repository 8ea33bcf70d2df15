package org.amanat.print.design;

import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.TypeSize;
import org.amanat.model.workspace.Branding;
import org.amanat.press.block.Margins;
import org.amanat.press.block.PageSize;
import org.amanat.press.block.Theme;

/**
 * The look of a document on its paper.
 *
 * @param unit by how much letters are larger than on an A5 page in normal print; lengths in points are multiplied by it
 */
public record DocumentStyle(PageSize page, Margins margins, Theme theme, float unit) {

    /** A page of A4 holds a line of A5 in letters a fifth larger, which keeps the line short enough to read. */
    private static final float WHOLE_SHEET = 1.2f;

    /** A page of A6 is held nearer, and its lines are short. */
    private static final float POCKET = 0.85f;

    private static final float LARGE_PRINT = 1.8f;

    /** The look of a document of an organisation. */
    public static DocumentStyle of(PrintOptions options, Branding branding) {
        var style = of(options.paper(), options.booklet(), options.size());
        return new DocumentStyle(
                style.page,
                style.margins,
                style.theme.withAccent(branding.accent().rgb()),
                style.unit);
    }

    private static DocumentStyle of(PaperFormat paper, boolean booklet, TypeSize size) {
        var page = page(paper, booklet);
        boolean half = page.height() < PageSize.LETTER.height();
        if (size == TypeSize.LARGE) {
            return new DocumentStyle(page, Margins.of(page), Theme.large(), LARGE_PRINT);
        }
        if (paper == PaperFormat.A6) {
            return new DocumentStyle(page, Margins.of(page), Theme.normal().scaled(POCKET), POCKET);
        }
        var theme = half ? Theme.normal() : Theme.normal().scaled(WHOLE_SHEET);
        return new DocumentStyle(page, Margins.of(page), theme, half ? 1 : WHOLE_SHEET);
    }

    private static PageSize page(PaperFormat paper, boolean booklet) {
        return switch (paper) {
            case A6 -> PageSize.A6;
            case A5 -> PageSize.A5;
            case A4 -> PageSize.A4;
            case LETTER -> booklet ? PageSize.HALF_LETTER : PageSize.LETTER;
        };
    }

    /** The same page with larger or smaller letters. */
    public DocumentStyle scaled(float factor) {
        return new DocumentStyle(page, margins, theme.scaled(factor), unit * factor);
    }

    /** The same look on a page that has no line at its foot. */
    public DocumentStyle withoutFoot() {
        var shallow = new Margins(margins.top(), margins.right(), margins.right(), margins.left());
        return new DocumentStyle(page, shallow, theme, unit);
    }

    /** A length that grows with the letters. */
    public float length(float points) {
        return points * unit;
    }

    /** Whether two languages fit beside each other, which large print leaves no room for. */
    public boolean isRoomy() {
        return unit < LARGE_PRINT;
    }
}
