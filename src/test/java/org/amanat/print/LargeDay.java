package org.amanat.print;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.amanat.exchange.Sample;
import org.amanat.exchange.photograph.PhotographFile;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.SummaryPart;
import org.amanat.model.document.TypeSize;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.ItemId;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.model.people.Person;
import org.amanat.model.proceedings.DayRecord;
import org.amanat.model.proceedings.NoteId;
import org.amanat.model.proceedings.NoteKind;
import org.amanat.model.proceedings.NoteLine;
import org.amanat.model.proceedings.Photograph;
import org.amanat.model.proceedings.PhotographId;
import org.amanat.model.proceedings.PrintablePhotograph;
import org.amanat.model.proceedings.Promise;
import org.amanat.model.proceedings.Standing;
import org.amanat.model.proceedings.Statement;
import org.amanat.model.proceedings.StatementId;
import org.amanat.model.texts.Digits;
import org.amanat.press.Outcome;
import org.amanat.press.Typesetter;

/**
 * The report of a large day: 12 items, 30 statements, 40 photographs, 60 pages, in English and in Urdu.
 *
 * <pre>java -cp … org.amanat.print.LargeDay</pre>
 *
 * says how long it takes, cold and warm, and how large it is.
 */
final class LargeDay {

    private static final int ITEMS = 12;
    private static final int STATEMENTS = 30;
    private static final int PHOTOGRAPHS = 40;
    private static final int LINES = 120;
    private static final int ROUNDS = 6;
    private static final LocalizedText SAID = LocalizedText.of(
            "They spoke of the roads that lead away, and of those who come home with nothing in their hands. "
                    .repeat(14),
            "انہوں نے اُن راستوں کی بات کی جو دور لے جاتے ہیں، اور اُن کی جو خالی ہاتھ لوٹتے ہیں۔ ".repeat(13));

    private final Sample sample = Sample.worldDay2025();
    private final PrintedRecord record = record();

    /** Says how long each round takes. */
    public static void main(String[] arguments) {
        var day = new LargeDay();
        var said = new StringBuilder();
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            var printed = day.print();
            said.append("%d pages, %d KB, %d ms%n"
                    .formatted(printed.pages(), printed.pdf().length / 1024, (System.nanoTime() - begun) / 1_000_000));
        }
        System.out.print(said);
    }

    /** From the records to the bytes of the file. */
    Outcome.Printed print() {
        var options = new PrintOptions(DocumentLanguage.BOTH, PaperFormat.A4, false, TypeSize.NORMAL, Digits.URDU);
        var draft = SummaryDocument.of(
                record, promises(), sample.settings(), List.of(SummaryPart.values()), List.of(), options);
        return switch (Typesetter.set(draft.manuscript())) {
            case Outcome.Printed printed -> printed;
            case Outcome.Refused refused ->
                throw new IllegalStateException(refused.findings().toString());
        };
    }

    private PrintedRecord record() {
        var plan = sample.plan();
        var of = sample.proceedings().day();
        var speakers = List.copyOf(plan.persons().values());
        var items = new ArrayList<>(plan.items());
        while (items.size() < ITEMS) {
            items.add(new ProgrammeItem(
                    ItemId.next(),
                    plan.event().id(),
                    ItemKind.PANEL,
                    LocalizedText.of("Panel " + items.size(), "مذاکرہ " + items.size()),
                    LocalizedText.empty(),
                    30,
                    Optional.empty()));
        }
        var longer = new EventPlan(
                plan.event(), plan.venue(), items, plan.appearances(), plan.persons(), plan.organisations());
        var day = new DayRecord(
                of.event(),
                of.texts(),
                IntStream.range(0, STATEMENTS)
                        .mapToObj(number -> statement(speakers.get(number % speakers.size())))
                        .toList(),
                IntStream.range(0, LINES).mapToObj(this::line).toList(),
                of.demands(),
                of.responses(),
                of.commitments(),
                of.progress(),
                List.of(),
                Map.of(),
                of.press(),
                List.of(),
                List.of());
        return new PrintedRecord(
                longer,
                day,
                sample.proceedings().organisations(),
                speakers.stream().collect(Collectors.toMap(Person::id, Function.identity())),
                Optional.empty(),
                photographs(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    private Statement statement(Person speaker) {
        return new Statement(
                StatementId.next(),
                sample.plan().event().id(),
                speaker.id(),
                Optional.empty(),
                Language.URDU,
                SAID,
                LocalizedText.of("We are here.", "ہم یہاں ہیں۔"),
                true,
                "");
    }

    private NoteLine line(int number) {
        return new NoteLine(
                NoteId.next(),
                sample.plan().event().id(),
                Optional.empty(),
                NoteKind.GROUP_WORK,
                "Group " + number / 12,
                LocalizedText.of(
                        "Offers of work are checked before money is paid " + number,
                        "پیسے دینے سے پہلے جانچ " + number));
    }

    private List<Promise> promises() {
        return sample.proceedings().day().commitments().stream()
                .map(commitment -> new Promise(
                        commitment,
                        record.plan().event().title(),
                        record.plan().event().date(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Standing.of(commitment, List.of(), LocalDate.of(2025, 12, 1))))
                .toList();
    }

    private List<PrintablePhotograph> photographs() {
        return IntStream.range(0, PHOTOGRAPHS)
                .mapToObj(number -> {
                    var kept = PhotographFile.read(camera(number), "photograph.jpg");
                    var photograph = new Photograph(
                            PhotographId.next(),
                            sample.plan().event().id(),
                            LocalizedText.of("The hall, " + number, "ہال، " + number),
                            LocalizedText.empty(),
                            "",
                            kept.width(),
                            kept.height(),
                            true,
                            List.of());
                    return PrintablePhotograph.of(photograph, kept.picture(), Optional.empty())
                            .orElseThrow();
                })
                .toList();
    }

    /** As full of detail as a hall full of people. */
    private static byte[] camera(int seed) {
        var image = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
        var random = new Random(seed);
        var pen = image.createGraphics();
        for (int spot = 0; spot < 6000; spot++) {
            pen.setColor(new Color(random.nextInt(0x1000000)));
            pen.fillOval(random.nextInt(1600), random.nextInt(1200), 4 + random.nextInt(60), 4 + random.nextInt(60));
        }
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
