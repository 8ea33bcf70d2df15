package org.amanat.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.amanat.press.block.Block;
import org.amanat.press.block.Heading;
import org.amanat.press.block.Manuscript;
import org.amanat.press.block.PageSize;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Theme;
import org.amanat.press.finding.Finding;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the press puts on paper, as others read it. */
final class TypesetterTest {

    static Stream<Arguments> editions() {
        return Stream.of(
                Arguments.of("A5", PageSize.A5, Theme.normal()),
                Arguments.of("A4", PageSize.A4, Theme.normal()),
                Arguments.of("Letter", PageSize.LETTER, Theme.normal()),
                Arguments.of("large print", PageSize.A4, Theme.large()));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyEditionPassesBothProfilesInOneFile(String name, PageSize page, Theme theme) {
        byte[] pdf = pdf(Manuscripts.everything(page, theme));
        assertThat(VeraPdf.failures(pdf)).as(name).isEmpty();
    }

    @Test
    void everyEnglishWordIsFoundInReadingOrder() throws IOException {
        List<String> paragraphs = Manuscripts.ENGLISH;
        String found = text(pdf(Manuscripts.of(
                PageSize.A5,
                Theme.normal(),
                Manuscripts.english(paragraphs.stream()
                        .map(text -> Paragraph.body(Manuscripts.en(text)))
                        .<Block>map(block -> block)
                        .toList()))));
        assertThat(found).contains(String.join(" ", paragraphs));
    }

    @Test
    void nearlyEveryUrduWordIsFound() throws IOException {
        String found = text(pdf(Manuscripts.everything(PageSize.A5, Theme.normal())));
        List<String> words = Manuscripts.URDU.stream()
                .flatMap(text -> List.of(text.split(" ")).stream())
                .toList();
        List<String> lost = words.stream().filter(word -> !found.contains(word)).toList();
        assertThat(lost.size()).as("lost: %s", lost).isLessThanOrEqualTo(words.size() / 20);
    }

    @Test
    void theSameManuscriptGivesTheSameBytes() {
        assertThat(pdf(Manuscripts.everything(PageSize.A5, Theme.normal())))
                .isEqualTo(pdf(Manuscripts.everything(PageSize.A5, Theme.normal())));
    }

    @Test
    void aLetterThatNoFaceHasIsRefusedAndNamedWithItsWords() {
        Outcome outcome = Typesetter.set(Manuscripts.of(
                PageSize.A5,
                Theme.normal(),
                Manuscripts.english(List.of(
                        Heading.of(1, Manuscripts.en("Guests")), Paragraph.body(Manuscripts.en("Mr 漢 came"))))));
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(outcome.findings()).singleElement().isInstanceOfSatisfying(Finding.MissingLetter.class, missing -> {
            assertThat(missing.codePoint()).isEqualTo("漢".codePointAt(0));
            assertThat(missing.context()).isEqualTo("Mr 漢 came");
        });
    }

    static byte[] pdf(Manuscript manuscript) {
        return switch (Typesetter.set(manuscript)) {
            case Outcome.Printed printed -> printed.pdf();
            case Outcome.Refused refused -> throw new AssertionError("refused: " + refused.findings());
        };
    }

    /** The text as a reader finds it, with single spaces. */
    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
