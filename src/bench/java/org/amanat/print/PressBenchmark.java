package org.amanat.print;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.amanat.exchange.Sample;
import org.amanat.model.attendance.Guest;
import org.amanat.model.document.Circle;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PersonalOrder.Badges;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.ProgrammePart;
import org.amanat.model.document.TypeSize;
import org.amanat.model.document.Whom;
import org.amanat.model.texts.Digits;
import org.amanat.press.Outcome;
import org.amanat.press.Typesetter;
import org.amanat.press.block.Block;
import org.amanat.press.block.Heading;
import org.amanat.press.block.Manuscript;
import org.amanat.press.block.Margins;
import org.amanat.press.block.Numerals;
import org.amanat.press.block.PageSize;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Running;
import org.amanat.press.block.Section;
import org.amanat.press.block.Theme;
import org.amanat.press.block.Tongue;
import org.amanat.press.block.Words;
import org.amanat.print.design.ToldStories;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long documents take, from the records to the bytes of the file, in a program that is warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class PressBenchmark {

    private static final int GUESTS = 1000;
    private static final int REPORT_PARTS = 250;
    private static final String ENGLISH =
            "Nobody has to speak, and nobody has to stay. A story belongs to the person who tells it: do not repeat it"
                    + " outside this room, do not ask for names, and do not take a picture of anybody’s face. ";
    private static final String URDU =
            "کسی پر بولنا لازم نہیں، اور کسی پر ٹھہرنا لازم نہیں۔ کہانی اُس کی ہے جو اسے سناتا ہے:"
                    + " اسے اس کمرے سے باہر نہ دہرائیں، نام نہ پوچھیں، اور کسی کے چہرے کی تصویر نہ لیں۔ ";

    private final Sample sample = Sample.worldDay2025();
    private final PrintOptions booklet =
            new PrintOptions(DocumentLanguage.BOTH, PaperFormat.A5, true, TypeSize.NORMAL, Digits.URDU);
    private final PrintOptions sheets =
            new PrintOptions(DocumentLanguage.BOTH, PaperFormat.A4, false, TypeSize.NORMAL, Digits.URDU);
    private final List<Guest> guests = guests();
    private final Manuscript report = report();

    /** The programme of the sample event in two languages, as a booklet. */
    @Benchmark
    public int programme() {
        var parts = EnumSet.complementOf(EnumSet.of(ProgrammePart.TWO_FRONTS));
        return pages(ProgrammeDocument.of(sample.plan(), sample.settings(), parts, ToldStories.none(), booklet)
                .manuscript());
    }

    /** Running text in two languages with headings. */
    @Benchmark
    public int report200Pages() {
        return pages(report);
    }

    /** A thousand badges with a name in each language. */
    @Benchmark
    public int badges1000() {
        var order = new Badges(Whom.all(Circle.GUESTS), Optional.of("avery-l4785"), 1, 0, false);
        return pages(BadgesDocument.of(sample.plan(), guests, sample.settings(), order, sheets)
                .manuscript());
    }

    private static int pages(Manuscript manuscript) {
        return switch (Typesetter.set(manuscript)) {
            case Outcome.Printed printed -> printed.pages();
            case Outcome.Refused refused ->
                throw new IllegalStateException(refused.findings().toString());
        };
    }

    private List<Guest> guests() {
        var sketch = GuestSketch.of(sample.plan());
        for (int i = 0; i < GUESTS; i++) {
            sketch.guest("Nusrat Bibi " + i, "نصرت بی بی " + i);
        }
        return sketch.all();
    }

    private static Manuscript report() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i <= REPORT_PARTS; i++) {
            blocks.add(Heading.of(i == 1 ? 1 : 2, Words.english("Part " + i)));
            blocks.add(Paragraph.body(Words.english(ENGLISH.repeat(4) + i)));
            blocks.add(Paragraph.body(Words.urdu(URDU.repeat(3) + i)));
        }
        var section = new Section(Tongue.ENGLISH, Numerals.EUROPEAN, Running.foot(Words.english("Report")), blocks);
        return new Manuscript(
                "Report",
                Tongue.ENGLISH,
                PageSize.A5,
                Margins.of(PageSize.A5),
                Theme.normal(),
                Optional.empty(),
                List.of(section));
    }
}
