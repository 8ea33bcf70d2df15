package org.amanat.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.TypeSize;
import org.amanat.model.texts.Digits;
import org.amanat.press.Outcome;
import org.amanat.press.Typesetter;
import org.amanat.press.VeraPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** A draft as it comes out of the press. */
final class Paper {

    static final PrintOptions ENGLISH_A5 =
            new PrintOptions(DocumentLanguage.ENGLISH, PaperFormat.A5, false, TypeSize.NORMAL, Digits.URDU);
    static final PrintOptions URDU_A5 =
            new PrintOptions(DocumentLanguage.URDU, PaperFormat.A5, false, TypeSize.NORMAL, Digits.URDU);
    static final PrintOptions BOTH_BOOKLET =
            new PrintOptions(DocumentLanguage.BOTH, PaperFormat.A5, true, TypeSize.NORMAL, Digits.URDU);

    private final byte[] pdf;
    private final int pages;

    private Paper(byte[] pdf, int pages) {
        this.pdf = pdf.clone();
        this.pages = pages;
    }

    static Paper of(Draft draft) {
        return switch (Typesetter.set(draft.manuscript())) {
            case Outcome.Printed printed -> new Paper(printed.pdf(), printed.pages());
            case Outcome.Refused refused -> throw new AssertionError("refused: " + refused.findings());
        };
    }

    byte[] pdf() {
        return pdf.clone();
    }

    int pages() {
        return pages;
    }

    /** The text as a reader finds it, with single spaces. */
    String text() {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void passesBothProfiles() {
        assertThat(VeraPdf.failures(pdf)).isEmpty();
    }

    /** The words of these texts that a search does not find. */
    List<String> lost(List<String> texts) {
        String found = text();
        return texts.stream()
                .flatMap(text -> Arrays.stream(text.split("\\s+")))
                .filter(word -> !word.isEmpty() && !found.contains(word))
                .toList();
    }
}
