package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amanat.model.document.DocumentOrder;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.event.EventId;
import org.amanat.press.Outcome;
import org.amanat.press.PageImage;
import org.amanat.press.PageImages;
import org.amanat.press.Typesetter;
import org.amanat.press.VeraPdf;
import org.amanat.press.block.BarChart;
import org.amanat.press.block.Figure;
import org.amanat.press.block.Manuscript;
import org.amanat.press.block.Section;
import org.amanat.press.block.Words;
import org.amanat.press.finding.Finding;
import org.amanat.store.Records;

/** A document as it comes out of the press, with every word that went in. */
final class Sheet {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private final byte[] pdf;
    private final Set<String> words;
    /** Words that were wider than their room, of which the maker is told. */
    private final List<String> divided;

    private Sheet(byte[] pdf, Set<String> words, List<Finding> findings) {
        this.pdf = pdf.clone();
        this.words = words;
        this.divided = findings.stream()
                .filter(Finding.DividedWord.class::isInstance)
                .map(finding -> plain(((Finding.DividedWord) finding).word()))
                .toList();
    }

    /** Nothing if it is refused because somebody's name does not fit; no other refusal is expected. */
    static Optional<Sheet> of(Records records, EventId event, DocumentOrder order, PrintOptions options) {
        Manuscript manuscript = Drafts.of(records, new PrintRequest(event, order, options), LocalDate.EPOCH)
                .draft()
                .manuscript();
        Outcome outcome = Typesetter.set(manuscript);
        assertThat(outcome.findings()).filteredOn(Finding::refuses).allMatch(Finding.DoesNotFit.class::isInstance);
        return outcome instanceof Outcome.Printed printed
                ? Optional.of(new Sheet(printed.pdf(), words(manuscript), printed.findings()))
                : Optional.empty();
    }

    void passesBothProfiles() {
        assertThat(VeraPdf.failures(pdf)).isEmpty();
    }

    /** Whatever stood over the edge of a page would be cut off there. */
    void hasNoInkAtItsEdges() {
        try (var images = PageImages.of(pdf)) {
            for (int page = 1; page <= images.pages(); page++) {
                var image = images.render(page, 0.5f);
                assertThat(hasInkAtItsEdge(image))
                        .as("ink at the edge of page %d", page)
                        .isFalse();
            }
        }
    }

    private static boolean hasInkAtItsEdge(PageImage image) {
        int[] dots = image.argb();
        for (int i = 0; i < dots.length; i++) {
            int x = i % image.width();
            int y = i / image.width();
            boolean edge = x == 0 || y == 0 || x == image.width() - 1 || y == image.height() - 1;
            if (edge && (dots[i] & 0xFF) < 0xC0) {
                return true;
            }
        }
        return false;
    }

    List<String> arabicWords() {
        return words.stream().filter(word -> ARABIC.matcher(word).find()).toList();
    }

    List<String> latinWords() {
        return words.stream().filter(word -> !ARABIC.matcher(word).find()).toList();
    }

    /** Those of the words that a reader of the file does not find. */
    List<String> lost(List<String> wanted, TextReader reader) {
        String found = plain(reader.read(pdf));
        String together = found.replaceAll("\\s", "");
        return wanted.stream()
                .filter(word -> !found.contains(word))
                // Poppler reads what stands beside a divided word between its parts.
                .filter(word -> divided.stream().noneMatch(whole -> whole.contains(word))
                        || (reader == TextReader.PDFBOX && !together.contains(word)))
                .toList();
    }

    /**
     * Without what no reader sees: marks of direction and joining; small letters, since some voices are in capitals.
     */
    private static String plain(String text) {
        return Normalizer.normalize(text.replaceAll("\\p{Cf}", ""), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
    }

    private static Set<String> words(Manuscript manuscript) {
        var texts = new ArrayList<String>();
        gather(manuscript.sections(), texts);
        var words = new LinkedHashSet<String>();
        texts.forEach(text -> WORD.matcher(plain(text)).results().forEach(word -> words.add(word.group())));
        return words;
    }

    /** Finds the words of blocks of any kind, also of those that are added later. */
    private static void gather(Object part, List<String> texts) {
        switch (part) {
            case Words words -> texts.add(words.text());
            case List<?> parts -> parts.forEach(each -> gather(each, texts));
            case Optional<?> perhaps -> perhaps.ifPresent(present -> gather(present, texts));
            case BarChart chart
            when chart.series().size() == 1 -> {
                // what a single series counts is for those who cannot see the bars, too
                gather(chart.groups(), texts);
            }
            case Figure picture -> {
                // its words are for those who cannot see it, and do not stand on the page
            }
            case Section section when section.filler() -> {
                // stands as often as the sheets have room for it, which may be nowhere
            }
            case Record record -> components(record).forEach(each -> gather(each, texts));
            default -> {
                // a number, a colour, a constant
            }
        }
    }

    private static Stream<Object> components(Record record) {
        return Stream.of(record.getClass().getRecordComponents()).map(component -> {
            try {
                return component.getAccessor().invoke(record);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
    }
}
