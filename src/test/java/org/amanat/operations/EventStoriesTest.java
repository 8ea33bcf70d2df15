package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.amanat.model.LocalizedText;
import org.amanat.model.consent.CopyMovement;
import org.amanat.model.consent.PlannedStory;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.StoryOrder;
import org.amanat.model.consent.StoryPaper;
import org.amanat.model.consent.Withdrawal;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.DocumentOrder;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.PrintSetup;
import org.amanat.model.document.Sides;
import org.amanat.model.document.TypeSize;
import org.amanat.model.event.ItemId;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.Role;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.story.Confidential;
import org.amanat.model.story.StoryId;
import org.amanat.model.texts.Digits;
import org.amanat.press.VeraPdf;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Documents of an event as they come out of the press, with stories in a real file. */
@Execution(ExecutionMode.CONCURRENT)
final class EventStoriesTest {

    private static final DocumentOrder HANDOUT = new DocumentOrder.StoryHandout();
    private static final DocumentOrder SCRIPT = new DocumentOrder.ReadingScript();
    private static final DocumentOrder PROGRAMME = DocumentOrder.usual(DocumentKind.PROGRAMME);
    private static final DocumentOrder RUN_SHEET = DocumentOrder.usual(DocumentKind.RUN_SHEET);
    private static final List<DocumentOrder> ALL = List.of(HANDOUT, SCRIPT, PROGRAMME, RUN_SHEET);

    @TempDir
    private Path folder;

    private StoryOffice office;
    private OpenWorkspace open;
    private StoryId told;
    private StoryId silent;
    private ItemId item;

    @BeforeEach
    void twoStoriesArePlannedAndOneIsCleared() {
        office = new StoryOffice(folder);
        open = office.open;
        told = office.cleared("Noor", "نور");
        silent = office.told("Mehr", "مہر");
        item = open.programme()
                .add(office.event, ItemKind.SURVIVOR_STORIES, LocalizedText.of("Told today", "آج کی باتیں"), 30, 0);
        plan(silent, told);
    }

    @AfterEach
    void lock() {
        office.close();
    }

    @Test
    void eachSaysWhatWasClearedAndTellsItsMakerOfTheOther() {
        for (var order : ALL) {
            var paper = rendered(order);
            assertThat(Pages.text(paper.pdf()))
                    .as("%s", order.kind())
                    .contains("نور")
                    .doesNotContain("مہر", "Mehr");
            assertThat(paper.notices())
                    .as("%s", order.kind())
                    .filteredOn(PrintNotice.StoryLeftOut.class::isInstance)
                    .singleElement()
                    .satisfies(notice -> assertThat(((PrintNotice.StoryLeftOut) notice).pseudonym())
                            .isEqualTo(LocalizedText.of("Mehr", "مہر")));
        }
        assertThat(Pages.text(rendered(PROGRAMME).pdf()))
                .contains("کام کا وعدہ")
                .doesNotContain("کاغذات");
        assertThat(Pages.text(rendered(RUN_SHEET).pdf())).doesNotContain("کام کا وعدہ", "کاغذات");
        assertThat(Pages.text(rendered(HANDOUT).pdf())).contains("کاغذات");
    }

    @Test
    void leavingOutLeavesNoTraceInAnyByte() {
        var with = ALL.stream().map(order -> rendered(order).pdf()).toList();
        plan(told);
        var without = ALL.stream().map(order -> rendered(order).pdf()).toList();
        for (int paper = 0; paper < ALL.size(); paper++) {
            assertThat(with.get(paper)).as("%s", ALL.get(paper).kind()).isEqualTo(without.get(paper));
        }
    }

    @Test
    void aSafetyCardSaysNothingOfAStoryThatIsLeftOut() {
        var card = DocumentOrder.usual(DocumentKind.SAFETY_CARD);
        open.programme().appointNew(item, LocalizedText.of("Sana Gul", "ثنا گل"), Role.SPEAKER);
        var with = rendered(card);
        assertThat(with.notices())
                .filteredOn(PrintNotice.StoryLeftOut.class::isInstance)
                .hasSize(1);
        assertThat(Pages.text(with.pdf())).doesNotContain("مہر", "Mehr", "نور");
        plan(told);
        var without = rendered(card);
        assertThat(without.notices()).noneMatch(PrintNotice.StoryLeftOut.class::isInstance);
        assertThat(with.pdf()).isEqualTo(without.pdf());
    }

    @Test
    void nothingOfAStoryIsInWhatAFileSaysOfItself() {
        for (var order : ALL) {
            assertThat(Pages.information(rendered(order).pdf())).doesNotContain("نور", "مہر", "کام", "Noor");
        }
    }

    @Test
    void bothPapersThatHoldNothingButStoriesPassBothProfiles() {
        for (var order : List.of(HANDOUT, SCRIPT)) {
            var pdf = rendered(order).pdf();
            assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
            assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        }
    }

    @Test
    void aLanguageInWhichNothingWasReleasedHasNoPage() {
        assertThat(Pages.text(rendered(HANDOUT, DocumentLanguage.BOTH).pdf()))
                .contains("کاغذات")
                .doesNotContain("What people told");
    }

    @Test
    void aStoryThatIsTakenBackAfterThePreviewIsNotPrinted() throws IOException {
        rendered(SCRIPT);
        withdraw(EnumSet.of(Scope.READ_ALOUD));
        var file = folder.resolve("script.pdf");
        refuses(ProblemCode.STORY_REFUSED, () -> open.printing().save(request(SCRIPT), 1, file));
        assertThat(Files.exists(file)).isFalse();
        assertThat(open.withdrawals().uses(told)).isEmpty();
        assertThat(open.printing().register(office.event)).isEmpty();
        assertThat(Pages.text(rendered(HANDOUT).pdf())).contains("کاغذات");
        assertThat(Pages.text(rendered(PROGRAMME).pdf()))
                .as("a programme does not announce what will not happen")
                .doesNotContain("نور");
    }

    @Test
    void aNoOnTheMorningTakesTheStoryOutOfEveryPaper() {
        open.storyPlans().answer(told, office.event, false);
        refuses(ProblemCode.STORY_REFUSED, () -> rendered(SCRIPT));
        refuses(ProblemCode.STORY_REFUSED, () -> rendered(HANDOUT));
        for (var order : List.of(PROGRAMME, RUN_SHEET)) {
            assertThat(Pages.text(rendered(order).pdf())).doesNotContain("نور");
        }
        open.storyPlans().answer(told, office.event, true);
        assertThat(Pages.text(rendered(PROGRAMME).pdf())).contains("نور");
    }

    @Test
    void whatLeavesIsInTheRegisterAndOnTheRecallList() throws IOException {
        var file = folder.resolve("handout.pdf");
        var entry = open.printing().save(request(HANDOUT), 40, file);
        assertThat(Pages.text(Files.readAllBytes(file))).contains("کاغذات");
        assertThat(open.withdrawals().uses(told)).singleElement().satisfies(use -> {
            assertThat(use.document()).isEqualTo(entry.id());
            assertThat(use.paper()).isEqualTo(StoryPaper.HANDOUT);
            assertThat(use.event()).contains(office.event);
            assertThat(use.textVersion()).contains(1);
            assertThat(use.by()).isEqualTo(System.getProperty("user.name"));
            assertThat(use.copies()).isEqualTo(40);
        });
        assertThat(open.withdrawals().uses(silent)).isEmpty();

        open.withdrawals()
                .move(new CopyMovement(entry.id(), CopyMovement.Kind.GIVEN, 37, StoryOffice.TODAY, "participants"));
        assertThat(open.withdrawals().recallList(told))
                .singleElement()
                .satisfies(line -> assertThat(line.outside()).isEqualTo(37));
        var recall = (RenderedDocument)
                open.storyPapers().render(new StoryOrder.Recall(told), options(DocumentLanguage.ENGLISH));
        assertThat(Pages.text(recall.pdf()))
                .contains("40", "37", "story handout")
                .doesNotContain("Noor", "نور");
    }

    @Test
    void theProgrammeAndTheRunSheetAreUsesToo() {
        open.printing().save(request(PROGRAMME), 60, folder.resolve("programme.pdf"));
        open.printing().save(request(RUN_SHEET), 3, folder.resolve("run-sheet.pdf"));
        open.printing().save(request(DocumentOrder.usual(DocumentKind.DOOR_PAGE)), 1, folder.resolve("door.pdf"));
        assertThat(open.withdrawals().uses(told))
                .extracting(use -> use.paper())
                .containsExactlyInAnyOrder(StoryPaper.PROGRAMME, StoryPaper.RUN_SHEET);
    }

    @Test
    void afterAnErasureTheRegisterSaysThatItWasPrintedAndNotWhat() {
        open.printing().save(request(HANDOUT), 40, folder.resolve("handout.pdf"));
        open.withdrawals().erase(told, "a caseworker");
        assertThat(open.withdrawals().uses(told)).singleElement().satisfies(use -> {
            assertThat(use.text()).isEmpty();
            assertThat(use.textVersion()).isEmpty();
            assertThat(use.copies()).isEqualTo(40);
        });
        assertThat(open.storyPlans().of(office.event))
                .extracting(PlannedStory::story)
                .containsOnly(silent);
    }

    @Test
    void whatThePrinterRefusedIsNoUse() {
        var setup = new PrintSetup("job", PaperFormat.A4, Sides.ONE, 3);
        refuses(ProblemCode.PRINTER_REFUSED, () -> open.printing().print(request(HANDOUT), setup, new OutOfPaper()));
        assertThat(open.withdrawals().uses(told)).isEmpty();
    }

    private void plan(StoryId... stories) {
        open.storyPlans()
                .put(
                        item,
                        Stream.of(stories)
                                .flatMap(story -> Stream.of(Scope.READ_ALOUD, Scope.PRINTED_HANDOUT)
                                        .map(scope -> new PlannedStory(item, story, scope)))
                                .toList());
    }

    private RenderedDocument rendered(DocumentOrder order) {
        return rendered(order, DocumentLanguage.URDU);
    }

    private RenderedDocument rendered(DocumentOrder order, DocumentLanguage language) {
        return switch (open.printing().render(new PrintRequest(office.event, order, options(language)))) {
            case RenderedDocument rendered -> rendered;
            case Rendering.Refused refused -> throw new AssertionError("refused: " + refused.notices());
        };
    }

    private PrintRequest request(DocumentOrder order) {
        return new PrintRequest(office.event, order, options(DocumentLanguage.URDU));
    }

    private static PrintOptions options(DocumentLanguage language) {
        return new PrintOptions(language, PaperFormat.A4, false, TypeSize.NORMAL, Digits.URDU);
    }

    private void withdraw(Set<Scope> scopes) {
        open.withdrawals()
                .withdraw(
                        told,
                        scopes,
                        Withdrawal.Channel.IN_PERSON,
                        new Confidential<>(""),
                        LocalDate.of(2026, 7, 1),
                        "a caseworker");
    }

    private static void refuses(ProblemCode code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.problem().code()).isEqualTo(code));
    }
}
