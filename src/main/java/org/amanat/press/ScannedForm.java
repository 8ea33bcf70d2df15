package org.amanat.press;

import java.util.List;
import java.util.Optional;
import org.amanat.press.block.Align;
import org.amanat.press.block.Figure;
import org.amanat.press.block.Manuscript;
import org.amanat.press.block.Margins;
import org.amanat.press.block.Numerals;
import org.amanat.press.block.PageSize;
import org.amanat.press.block.Picture;
import org.amanat.press.block.Running;
import org.amanat.press.block.Section;
import org.amanat.press.block.Theme;
import org.amanat.press.block.Tongue;
import org.amanat.press.block.Words;
import org.amanat.press.pdf.CleanPdf;

/**
 * A paper that was scanned or photographed, as a PDF that keeps its pages and nothing else: not who scanned it, with
 * what, when or where.
 */
public final class ScannedForm {

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final float ROOM = 1;

    private final byte[] pdf;
    private final int pages;

    private ScannedForm(CleanPdf clean) {
        this.pdf = clean.bytes();
        this.pages = clean.pages();
    }

    /**
     * Reads a PDF, a JPEG or a PNG. A photograph stands upright on a page of its own.
     *
     * @throws IllegalArgumentException if it is none of them, is damaged, locked with a passphrase, or empty
     */
    public static ScannedForm of(byte[] file) {
        return new ScannedForm(CleanPdf.of(isPdf(file) ? file : page(file)));
    }

    public byte[] pdf() {
        return pdf.clone();
    }

    /** At least one. */
    public int pages() {
        return pages;
    }

    private static boolean isPdf(byte[] file) {
        for (int i = 0; i < PDF.length; i++) {
            if (i >= file.length || file[i] != PDF[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] page(byte[] picture) {
        var tongue = Tongue.of("en");
        var figure = new Figure(
                new Picture(picture),
                Words.none(tongue),
                PageSize.A4.width() - 2 * ROOM,
                PageSize.A4.height() - 2 * ROOM,
                Align.CENTRE);
        var section = new Section(tongue, Numerals.EUROPEAN, Running.none(), List.of(figure));
        var outcome = Typesetter.set(new Manuscript(
                "-", tongue, PageSize.A4, Margins.all(ROOM), Theme.normal(), Optional.empty(), List.of(section)));
        return switch (outcome) {
            case Outcome.Printed printed -> printed.pdf();
            case Outcome.Refused _ -> throw new IllegalArgumentException("not a picture that can be kept");
        };
    }
}
