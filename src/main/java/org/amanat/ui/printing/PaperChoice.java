package org.amanat.ui.printing;

import java.util.Arrays;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintedDocument;
import org.amanat.ui.common.UiTexts;

/** Paper as a person chooses it: the size of the pages, and whether they are folded from larger sheets. */
enum PaperChoice {
    A5_BOOKLET(PaperFormat.A5, true),
    A5(PaperFormat.A5, false),
    A4(PaperFormat.A4, false),
    LETTER(PaperFormat.LETTER, false);

    private final PaperFormat pages;
    private final boolean booklet;

    PaperChoice(PaperFormat pages, boolean booklet) {
        this.pages = pages;
        this.booklet = booklet;
    }

    /** What was chosen for a document of the register. */
    static PaperChoice of(PrintedDocument document) {
        return Arrays.stream(values())
                .filter(choice -> choice.pages == document.paper() && choice.booklet == document.booklet())
                .findFirst()
                .orElse(A4);
    }

    /** The size of the pages as they are read. */
    PaperFormat pages() {
        return pages;
    }

    boolean isBooklet() {
        return booklet;
    }

    /** As it stands on its button. */
    String name(UiTexts texts) {
        return booklet ? texts.get("printing.paper.a5-booklet") : texts.name(pages);
    }

    /** With the paper that the printer needs for it. */
    String longName(UiTexts texts) {
        return booklet ? texts.get("printing.paper.a5-booklet.what") : texts.name(pages);
    }

    /** What has to lie in the printer's tray. */
    PaperFormat sheets() {
        return booklet ? PaperFormat.A4 : pages;
    }

    /** Whether pages are read two at a time, as in a book; office paper is stapled at a corner. */
    boolean isFacing() {
        return pages == PaperFormat.A5;
    }
}
