package org.amanat.press.printer;

import java.awt.print.PageFormat;
import java.awt.print.Paper;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.Size2DSyntax;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.SheetCollate;
import javax.print.attribute.standard.Sides;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintSetup;

/** What a printer is asked for, in the words of {@code javax.print}. */
final class PrintWishes {

    private static final double POINTS_PER_INCH = 72;

    private PrintWishes() {}

    static PrintRequestAttributeSet of(PrintSetup setup) {
        var wishes = new HashPrintRequestAttributeSet();
        wishes.add(paper(setup.sheet()));
        wishes.add(sides(setup.sides()));
        wishes.add(new Copies(setup.copies()));
        wishes.add(SheetCollate.COLLATED);
        return wishes;
    }

    static MediaSizeName paper(PaperFormat paper) {
        return switch (paper) {
            case A6 -> MediaSizeName.ISO_A6;
            case A5 -> MediaSizeName.ISO_A5;
            case A4 -> MediaSizeName.ISO_A4;
            case LETTER -> MediaSizeName.NA_LETTER;
        };
    }

    static Sides sides(org.amanat.model.document.Sides sides) {
        return switch (sides) {
            case ONE -> Sides.ONE_SIDED;
            case BOTH_LONG_EDGE -> Sides.TWO_SIDED_LONG_EDGE;
            case BOTH_SHORT_EDGE -> Sides.TWO_SIDED_SHORT_EDGE;
        };
    }

    /**
     * A sheet of the paper that was chosen in the end, all of it, lying as the page lies.
     *
     * @param width of the page in points, which the sheet has too where the paper has no size that is known
     */
    static PageFormat sheet(PrintRequestAttributeSet wishes, double width, double height) {
        var paper = new Paper();
        MediaSize size =
                wishes.get(Media.class) instanceof MediaSizeName name ? MediaSize.getMediaSizeForName(name) : null;
        double across = size == null ? Math.min(width, height) : size.getX(Size2DSyntax.INCH) * POINTS_PER_INCH;
        double along = size == null ? Math.max(width, height) : size.getY(Size2DSyntax.INCH) * POINTS_PER_INCH;
        paper.setSize(across, along);
        paper.setImageableArea(0, 0, across, along);
        var format = new PageFormat();
        format.setPaper(paper);
        format.setOrientation(width > height ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT);
        return format;
    }
}
