package org.amanat.ui.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import javafx.collections.MapChangeListener;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.document.Circle;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.DocumentOrder;
import org.amanat.model.document.DocumentOrder.Programme;
import org.amanat.model.document.PersonalOrder;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.document.ProgrammePart;
import org.amanat.model.document.TypeSize;
import org.amanat.model.document.Whom;
import org.amanat.model.event.ItemKind;
import org.amanat.model.people.PersonId;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.proceedings.RecordText;
import org.amanat.operations.PagePicture;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.plan.ForumFile;
import org.amanat.ui.common.plan.NoProblems;
import org.amanat.ui.common.task.Tasks;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintingModelTest {

    @TempDir
    private Path folder;

    private final Queue<Runnable> aside = new ArrayDeque<>();
    private final FakePrinters printers = new FakePrinters();
    private ForumFile file;

    @BeforeEach
    void open() {
        file = ForumFile.in(folder);
    }

    @AfterEach
    void close() {
        file.close();
    }

    private PrintingModel model(Tasks tasks) {
        var model = new PrintingModel(file.workspace(), printers, tasks, UiTexts.in(Language.ENGLISH));
        file.workspace().history().onChange(model::changed);
        return model;
    }

    private PrintingModel shown() {
        file.item(ItemKind.WELCOME, "Welcome", "خوش آمدید", 15);
        var model = model(Tasks.direct(new NoProblems()));
        model.show(file.event());
        return model;
    }

    private static Choices choices(PrintingModel model) {
        return model.choicesProperty().get().orElseThrow();
    }

    private static void agree(PrintingModel model) {
        model.accept(model.toAccept());
    }

    @Test
    void anEventInTwoLanguagesIsOfferedAsABookletInBothWithEverythingInIt() {
        var chosen = choices(shown());

        assertThat(chosen.language()).isEqualTo(DocumentLanguage.BOTH);
        assertThat(chosen.paper()).isEqualTo(PaperChoice.A5_BOOKLET);
        assertThat(chosen.order()).isEqualTo(DocumentOrder.usual(DocumentKind.PROGRAMME));
    }

    /** The list of guests opens this tab with those who were chosen in it. */
    @Test
    void aPaperForCertainPeopleIsChosen() {
        var person = PersonId.next();
        var model = model(Tasks.direct(new NoProblems()));
        model.show(file.event());
        model.chooseFor(DocumentKind.BADGES, Set.of(person));

        assertThat(choices(model).order())
                .asInstanceOf(InstanceOfAssertFactories.type(PersonalOrder.Badges.class))
                .extracting(badges -> badges.whom().chosen())
                .isEqualTo(Set.of(person));
    }

    @Test
    void aSecondPrintOnLabelsBeginsBehindTheFirst() {
        file.workspace().guests().inviteNew(file.event(), LocalizedText.of(Language.ENGLISH, "Komal Naz"));
        var model = shown();
        model.choose(DocumentKind.BADGES);
        var sheet = Optional.of("avery-l4785");
        model.choose(choices(model).with(new PersonalOrder.Badges(Whom.all(Circle.GUESTS), sheet, 4, 0, false)));
        agree(model);

        model.save(folder.resolve("badges.pdf"));

        assertThat(choices(model).order())
                .asInstanceOf(InstanceOfAssertFactories.type(PersonalOrder.Badges.class))
                .extracting(PersonalOrder.Badges::first)
                .isEqualTo(5);
    }

    @Test
    void eachKindOfDocumentKeepsItsOwnOptionsAndPaperAndSharesTheLanguage() {
        file.item(ItemKind.WELCOME, "Welcome", "خوش آمدید", 15);
        var model = model(Tasks.direct(new NoProblems()));
        model.show(file.event());
        var programme = new Programme(Set.of(ProgrammePart.HELPLINES));
        model.choose(choices(model).with(programme));

        model.choose(DocumentKind.SPEAKERS);
        assertThat(choices(model).order()).isEqualTo(DocumentOrder.usual(DocumentKind.SPEAKERS));
        assertThat(choices(model).paper()).isEqualTo(PaperChoice.A4);
        model.choose(choices(model).with(DocumentLanguage.URDU));

        model.choose(DocumentKind.PROGRAMME);
        assertThat(choices(model).order()).isEqualTo(programme);
        assertThat(choices(model).paper()).isEqualTo(PaperChoice.A5_BOOKLET);
        assertThat(choices(model).language()).isEqualTo(DocumentLanguage.URDU);
    }

    @Test
    void aProgrammeWithoutItemsIsToldAndNotShown() {
        var model = model(Tasks.direct(new NoProblems()));
        model.show(file.event());

        assertThat(model.preview().stateProperty().get())
                .isInstanceOfSatisfying(
                        Preview.Failed.class,
                        failed -> assertThat(failed.problem().code()).isEqualTo(ProblemCode.NOTHING_TO_PRINT));
        assertThat(model.preview().pages().leavesProperty().get()).isEmpty();
    }

    @Test
    void aLetterThatNoFaceHasIsRefusedByNameAndNothingIsShown() {
        file.item(ItemKind.WELCOME, "Welcome \uD83D\uDE00", "خوش آمدید", 15);
        var model = model(Tasks.direct(new NoProblems()));
        model.show(file.event());

        assertThat(model.preview().stateProperty().get())
                .isInstanceOfSatisfying(
                        Preview.Refused.class,
                        refused -> assertThat(refused.notices())
                                .anyMatch(PrintNotice::refuses)
                                .anyMatch(notice -> notice instanceof PrintNotice.MissingLetter));
        assertThat(model.preview().pages().leavesProperty().get()).isEmpty();
    }

    @Test
    void onlyTheLatestChoiceIsShownHoweverLateTheOthersCome() {
        file.item(ItemKind.WELCOME, "Welcome", "خوش آمدید", 15);
        var model = model(new Tasks(Runnable::run, aside::add, Runnable::run, new NoProblems()));
        var seen = new ArrayList<Preview>();
        model.preview().stateProperty().subscribe(state -> seen.add(state));
        model.show(file.event());
        model.choose(choices(model).with(DocumentLanguage.URDU));
        model.choose(choices(model).with(PaperChoice.A4));
        assertThat(model.preview().stateProperty().get()).isInstanceOf(Preview.Making.class);

        while (!aside.isEmpty()) {
            aside.remove().run();
        }

        assertThat(seen).filteredOn(Preview.Finished.class::isInstance).hasSize(1);
        assertThat(model.preview()
                        .pages()
                        .leavesProperty()
                        .get()
                        .orElseThrow()
                        .size()
                        .width())
                .isGreaterThan(590);
    }

    @Test
    void aPreviewThatWasStoppedStaysStoppedUntilItIsAskedForAgain() {
        file.item(ItemKind.WELCOME, "Welcome", "خوش آمدید", 15);
        var model = model(new Tasks(Runnable::run, aside::add, Runnable::run, new NoProblems()));
        model.show(file.event());
        model.preview().stop();
        aside.remove().run();
        assertThat(model.preview().stateProperty().get()).isInstanceOf(Preview.Stopped.class);

        model.make();
        aside.remove().run();
        assertThat(model.preview().stateProperty().get()).isInstanceOf(Preview.Finished.class);
    }

    @Test
    void aChangeOfTheProgrammeMakesThePagesAnew() {
        var model = shown();
        var before = model.preview().pages().leavesProperty().get();

        file.item(ItemKind.THANKS, "Thanks", "شکریہ", 5);

        assertThat(model.preview().pages().leavesProperty().get()).isPresent().isNotEqualTo(before);
    }

    @Test
    void aChangeOfTheProceedingsMakesThePagesAnew() {
        var model = shown();
        var before = model.preview().pages().leavesProperty().get();

        file.workspace()
                .proceedings()
                .write(file.event(), RecordText.BRIEF, LocalizedText.of(Language.ENGLISH, "A long day."));

        assertThat(model.preview().pages().leavesProperty().get()).isPresent().isNotEqualTo(before);
    }

    @Test
    void whatIsDoubtfulIsAgreedToOnceAndNotAskedAgain() {
        var model = shown();
        assertThat(model.toAccept()).contains(new PrintNotice.NoHelplines());

        agree(model);

        assertThat(model.toAccept()).isEmpty();
        model.choose(choices(model).with(new Programme(Set.of(ProgrammePart.COVER))));
        assertThat(model.toAccept()).isEmpty();
    }

    @Test
    void whatWasSavedCanBeChosenAgainAsItWas() throws Exception {
        var model = shown();
        var chosen = choices(model)
                .with(DocumentLanguage.URDU)
                .with(TypeSize.LARGE)
                .with(PaperChoice.A4)
                .with(new Programme(Set.of(ProgrammePart.COVER, ProgrammePart.HELPLINES)));
        model.choose(chosen);
        model.delivery().copiesProperty().set(25);
        Path target = folder.resolve("programme.pdf");
        model.save(target);
        assertThat(Files.size(target)).isPositive();

        model.choose(choices(model).with(DocumentLanguage.ENGLISH));
        model.delivery().copiesProperty().set(1);
        model.chooseAgain(model.left().printed().getFirst());

        assertThat(choices(model)).isEqualTo(chosen);
        assertThat(model.delivery().copiesProperty().get()).isEqualTo(25);
    }

    @Test
    void thePagesThatAreSeenAreDrawnQuicklyFirstAndThenSharp() {
        var model = shown();
        var pages = model.preview().pages();
        var widths = new ArrayList<Integer>();
        pages.pictures().addListener((MapChangeListener<Integer, PagePicture>) change -> {
            if (change.getKey() == 1 && change.wasAdded()) {
                widths.add(change.getValueAdded().width());
            }
        });

        pages.look(List.of(1), 2);

        assertThat(widths).hasSize(2);
        assertThat(widths.getFirst()).isLessThan(widths.getLast());
        assertThat(pages.pictures()).containsOnlyKeys(1, 2, 3);
    }

    @Test
    void theNameOfTheFileTellsWhatItIsAndNothingPrivate() {
        assertThat(shown().fileName()).isEqualTo("Programme 30 July 2026 English and Urdu");
    }
}
