package org.amanat.ui.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.LabelStock;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PersonalOrder.Badges;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.TypeSize;
import org.amanat.model.document.Whom;
import org.amanat.model.door.Way;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventState;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.problem.Problem;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.texts.Digits;
import org.amanat.operations.PrintRequest;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.plan.ForumFile;
import org.amanat.ui.common.plan.NoProblems;
import org.amanat.ui.common.task.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadgeModelTest {

    private static final String LABELS = "avery-l4785";

    @TempDir
    private Path folder;

    private final FakePrinters printers = new FakePrinters();
    private final List<String> told = new ArrayList<>();
    private ForumFile file;

    @BeforeEach
    void open() {
        file = ForumFile.in(folder);
    }

    @AfterEach
    void close() {
        file.close();
    }

    private Person guest(EventId event, String name) {
        var id = file.workspace().people().add(LocalizedText.of(Language.ENGLISH, name));
        file.workspace().guests().invite(event, List.of(id));
        return person(id);
    }

    private Person person(PersonId id) {
        return file.workspace().people().persons().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private BadgeModel model(EventId event, Person person) {
        var texts = UiTexts.in(Language.ENGLISH);
        var model = new BadgeModel(
                file.workspace(), printers, Tasks.direct(new NoProblems()), texts, event, person, told::add);
        model.load("");
        return model;
    }

    /** In English and in large type, which is not how they are made unless somebody says so. */
    private void printedBefore(EventId event, Person person, Optional<String> sheet, int label) {
        file.workspace()
                .printing()
                .save(
                        new PrintRequest(
                                event,
                                new Badges(Whom.only(Set.of(person.id())), sheet, label, 0, false),
                                new PrintOptions(
                                        DocumentLanguage.ENGLISH,
                                        PaperFormat.A4,
                                        false,
                                        TypeSize.LARGE,
                                        Digits.EUROPEAN)),
                        1,
                        folder.resolve("before.pdf"));
    }

    private static LabelPlace place(BadgeModel model) {
        return model.placeProperty().get().orElseThrow();
    }

    private Badges last(EventId event) {
        return (Badges) file.workspace().printing().register(event).getFirst().order();
    }

    private static List<PrintNotice> notices(BadgeModel model) {
        return switch (model.preview().stateProperty().get()) {
            case Preview.Finished finished -> finished.notices();
            case Preview.Refused refused -> refused.notices();
            default -> throw new AssertionError("not made");
        };
    }

    @Test
    void theBadgeGoesOnTheNextFreeLabelOfTheSheetThatWasBegunAndLooksAsTheOthers() {
        printedBefore(file.event(), guest(file.event(), "Komal Naz"), Optional.of(LABELS), 4);
        var late = guest(file.event(), "Zarina Baloch");

        var model = model(file.event(), late);
        assertThat(place(model).sheet().code()).isEqualTo(LABELS);
        assertThat(place(model).label()).isEqualTo(5);
        assertThat(notices(model)).noneMatch(PrintNotice.OtherPaper.class::isInstance);
        model.print();

        assertThat(told).containsExactly("The badge for Zarina Baloch was sent to the printer.");
        assertThat(printers.words()).contains("Zarina Baloch").doesNotContain("Komal");
        assertThat(last(file.event()))
                .isEqualTo(new Badges(Whom.only(Set.of(late.id())), Optional.of(LABELS), 5, 0, false));
        assertThat(file.workspace().printing().register(file.event()).getFirst().options())
                .satisfies(options -> {
                    assertThat(options.language()).isEqualTo(DocumentLanguage.ENGLISH);
                    assertThat(options.size()).isEqualTo(TypeSize.LARGE);
                });
        assertThat(place(model(file.event(), late)).label())
                .as("the next one goes behind it")
                .isEqualTo(6);
    }

    @Test
    void aSheetThatWasBegunForAnotherEventIsGoneOnWith() {
        var other = file.workspace()
                .events()
                .add(LocalizedText.of("Seminar", "سیمینار"), LocalDate.of(2026, 7, 20), LocalTime.NOON, LocalTime.MAX);
        printedBefore(other, guest(other, "Komal Naz"), Optional.of(LABELS), 10);
        var zarina = guest(file.event(), "Zarina Baloch");
        assertThat(place(model(file.event(), zarina)).sheet().plain())
                .as("all its labels are used")
                .isTrue();

        printedBefore(other, guest(other, "Sana Rashid"), Optional.of(LABELS), 2);

        assertThat(place(model(file.event(), zarina)).label()).isEqualTo(3);
    }

    @Test
    void withoutLabelsItIsPaperToCutAndEachSheetBeginsWhereItIsFree() {
        printedBefore(file.event(), guest(file.event(), "Komal Naz"), Optional.empty(), 1);
        var model = model(file.event(), guest(file.event(), "Zarina Baloch"));
        assertThat(place(model).sheet()).isEqualTo(LabelStock.plain(PaperFormat.A4));

        model.choose(LabelStock.byCode("avery-5395").orElseThrow());
        assertThat(notices(model)).noneMatch(PrintNotice.OtherPaper.class::isInstance);
        model.choose(99);
        assertThat(place(model).label()).as("the last that there is").isEqualTo(8);
        model.print();

        assertThat(printers.asked.getFirst().sheet()).isEqualTo(PaperFormat.LETTER);
        assertThat(file.workspace().printing().nextLabels()).isEqualTo(Map.of("avery-5395", 1));
    }

    private BadgeModel hurriedModel(Person person, Consumer<BadgeModel> meanwhile) {
        var aside = new ArrayDeque<Runnable>();
        var model = new BadgeModel(
                file.workspace(),
                printers,
                new Tasks(Runnable::run, aside::add, Runnable::run, new NoProblems()),
                UiTexts.in(Language.ENGLISH),
                file.event(),
                person,
                told::add);
        model.load("");
        model.hurry(model::print);
        assertThat(printers.printed).as("nothing is made yet").isEmpty();
        meanwhile.accept(model);
        while (!aside.isEmpty()) {
            aside.remove().run();
        }
        return model;
    }

    @Test
    void whoPressesEnterEarlyIsServedAsSoonAsItIsMade() {
        var zarina = guest(file.event(), "Zarina Baloch of the Committee of Women at the Seafront");
        printedBefore(file.event(), zarina, Optional.of(LABELS), 1);

        var model = hurriedModel(zarina, _ -> {});

        assertThat(notices(model)).hasOnlyElementsOfType(PrintNotice.SetSmaller.class);
        assertThat(printers.printed).hasSize(1);
    }

    @Test
    void whoPressesEnterEarlyReadsFirstWhatThereIsToKnow() {
        var zarina = guest(file.event(), "Zarina Baloch");
        printedBefore(file.event(), zarina, Optional.of(LABELS), 1);
        file.workspace().events().edit(file.plan().event().with(EventState.CANCELLED));

        var model = hurriedModel(zarina, _ -> {});

        assertThat(notices(model)).contains(new PrintNotice.EventCancelled());
        assertThat(printers.printed).isEmpty();
    }

    @Test
    void whoClosesTheDialogBeforeItIsMadeHasPrintedNothing() {
        var zarina = guest(file.event(), "Z.");
        printedBefore(file.event(), zarina, Optional.of("avery-l7165"), 1);

        hurriedModel(zarina, BadgeModel::hide);

        assertThat(printers.printed).isEmpty();
    }

    @Test
    void withoutAPrinterItIsSavedUnderANameThatTellsNothingOfThePerson() {
        printers.unplug();
        var model = model(file.event(), guest(file.event(), "Zarina Baloch"));

        assertThat(model.noPrinterProperty().get()).map(Problem::code).contains(ProblemCode.NO_PRINTER);
        var made = model.preview().stateProperty().get();
        assertThat(BadgeModel.canPrint(made, model.printerProperty().get())).isFalse();
        assertThat(BadgeModel.canSave(made)).isTrue();
        assertThat(model.fileName()).isEqualTo("Name badges 30 July 2026 English and Urdu");
        model.save(folder.resolve("one.pdf"));

        assertThat(folder.resolve("one.pdf")).isNotEmptyFile();
        assertThat(told).containsExactly("The badge for Zarina Baloch was saved as one.pdf.");
    }

    @Test
    void whoWasLetInByMistakeIsTakenBackAlsoAfterTheirBadgeWasPrinted() {
        var zarina = LocalizedText.of(Language.ENGLISH, "Zarina Baloch");
        var door = file.workspace().door();
        var guest = door.letIn(file.event(), zarina, 1, Way.DOOR, "");
        model(file.event(), guest.person()).print();

        file.workspace().history().undo();

        assertThat(door.list(file.event()).guests()).isEmpty();
        assertThat(file.workspace().printing().register(file.event())).hasSize(1);
    }

    @Test
    void ofAClosedEventNoBadgeIsMade() {
        var past = file.workspace()
                .events()
                .add(LocalizedText.of("Vigil", "شب بیداری"), LocalDate.of(2026, 7, 1), LocalTime.NOON, LocalTime.MAX);
        var person = guest(past, "Zarina Baloch");
        file.workspace().archive().close(past);

        var model = model(past, person);

        assertThat(model.closedProperty().get()).isTrue();
        var made = model.preview().stateProperty().get();
        assertThat(BadgeModel.canSave(made)).isFalse();
        assertThat(BadgeModel.canPrint(made, model.printerProperty().get())).isFalse();
    }

    @Test
    void aNameThatFitsOnNoLabelIsRefusedInASentence() {
        var model = model(file.event(), guest(file.event(), "Zarina ".repeat(90).strip()));

        assertThat(notices(model)).anyMatch(PrintNotice.DoesNotFit.class::isInstance);
        assertThat(BadgeModel.canPrint(
                        model.preview().stateProperty().get(),
                        model.printerProperty().get()))
                .isFalse();
    }

    @Test
    void thePrinterThatWasUsedLastIsProposedAndSaysIfItWouldMissTheLabel() {
        var model = model(file.event(), guest(file.event(), "Zarina Baloch"));
        assertThat(model.missesLabel()).isFalse();

        model.load("Old");

        assertThat(model.printerProperty().get()).map(printer -> printer.name()).contains("Old");
        assertThat(model.missesLabel()).as("it takes another paper").isTrue();
    }
}
