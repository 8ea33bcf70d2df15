package org.amanat.ui.printing;

import java.util.Arrays;
import java.util.List;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintOptions;
import org.amanat.ui.common.UiTexts;

/** Paper as a person chooses it: the size of the pages, and whether they are folded from larger sheets. */
enum PaperChoice {
    A5_BOOKLET(PaperFormat.A5, true),
    LETTER_BOOKLET(PaperFormat.LETTER, true),
    A6(PaperFormat.A6, false),
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
    static PaperChoice of(PrintOptions options) {
        return Arrays.stream(values())
                .filter(choice -> choice.pages == options.paper() && choice.booklet == options.booklet())
                .findFirst()
                .orElse(A4);
    }

    /** Sheets of that size as they are. */
    static PaperChoice whole(PaperFormat sheets) {
        return Arrays.stream(values())
                .filter(choice -> choice.pages == sheets && !choice.booklet)
                .findFirst()
                .orElse(A4);
    }

    /**
     * What there is to choose for a kind of document, never empty.
     *
     * @param office what the office printer holds: booklets are folded from that
     */
    static List<PaperChoice> of(DocumentKind kind, PaperFormat office) {
        return Arrays.stream(values())
                .filter(choice -> kind.papers().contains(choice.pages))
                .filter(choice -> !choice.booklet || (kind.folds() && choice.sheets() == office))
                .toList();
    }

    /** What a kind of document is printed on unless somebody chooses: a booklet if it can be one. */
    static PaperChoice usual(DocumentKind kind, PaperFormat office) {
        return of(kind, office).stream()
                .filter(choice -> choice.booklet || (!kind.folds() && choice.pages == kind.usualPaper(office)))
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
        return booklet ? texts.get("printing.paper." + key()) : texts.name(pages);
    }

    /** With the paper that the printer needs for it. */
    String longName(UiTexts texts) {
        return booklet ? texts.get("printing.paper." + key() + ".what") : texts.name(pages);
    }

    /** What has to lie in the printer's tray. */
    PaperFormat sheets() {
        return this == A5_BOOKLET ? PaperFormat.A4 : pages;
    }

    /** Whether pages are read two at a time, as in a book; office paper is stapled at a corner. */
    boolean isFacing() {
        return pages == PaperFormat.A5 || pages == PaperFormat.A6 || booklet;
    }

    private String key() {
        return this == A5_BOOKLET ? "a5-booklet" : "letter-booklet";
    }
}
