package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.consent.Audience;
import org.amanat.model.consent.CopyMovement;
import org.amanat.model.consent.NoticeVersion;
import org.amanat.model.consent.PlannedStory;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.StoryOrder;
import org.amanat.model.consent.StoryPaper;
import org.amanat.model.consent.Withdrawal;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.PrintSetup;
import org.amanat.model.document.Sides;
import org.amanat.model.document.TypeSize;
import org.amanat.model.event.ItemKind;
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

/** Papers as they come out of the press, of stories in a real file. */
final class StoryPapersTest {

    private static final PrintOptions URDU = options(DocumentLanguage.URDU, TypeSize.NORMAL);
    private static final PrintOptions BOTH = options(DocumentLanguage.BOTH, TypeSize.LARGE);

    @TempDir
    private Path folder;

    private StoryOffice office;
    private OpenWorkspace open;
    private StoryId told;
    private StoryId silent;

    @BeforeEach
    void twoStoriesArePlannedAndOneIsCleared() {
        office = new StoryOffice(folder);
        open = office.open;
        told = office.cleared("Noor", "نور");
        silent = office.told("Mehr", "مہر");
        var item = open.programme()
                .add(office.event, ItemKind.SURVIVOR_STORIES, LocalizedText.of("Stories", "کہانیاں"), 30, 0);
        open.storyPlans()
                .put(
                        item,
                        Stream.of(told, silent)
                                .flatMap(story -> Stream.of(Scope.READ_ALOUD, Scope.PRINTED_HANDOUT)
                                        .map(scope -> new PlannedStory(item, story, scope)))
                                .toList());
    }

    @AfterEach
    void lock() {
        office.close();
    }

    @Test
    void everyPaperPassesBothProfilesInEachLanguage() {
        for (var order : orders()) {
            for (var options : List.of(URDU, BOTH)) {
                var pdf = rendered(order, options).pdf();
                assertThat(VeraPdf.failures(pdf)).as("%s", order.paper()).isEmpty();
            }
        }
    }

    @Test
    void aHandoutHoldsWhatWasClearedAndNoTraceOfWhatWasNot() {
        var handout = rendered(handout(), URDU);
        assertThat(Pages.text(handout.pdf())).contains("کاغذات", "نور").doesNotContain("مہر");
        assertThat(Pages.information(handout.pdf())).doesNotContain("نور", "مہر", "کام");
        assertThat(handout.notices())
                .filteredOn(PrintNotice.StoryLeftOut.class::isInstance)
                .singleElement()
                .satisfies(notice -> assertThat(((PrintNotice.StoryLeftOut) notice).pseudonym())
                        .isEqualTo(LocalizedText.of("Mehr", "مہر")));
    }

    @Test
    void aLanguageInWhichNothingWasReleasedHasNoPage() {
        assertThat(Pages.text(rendered(handout(), BOTH).pdf()))
                .contains("کاغذات")
                .doesNotContain("What people told");
    }

    @Test
    void aStoryThatIsTakenBackAfterThePreviewIsNotPrinted() throws IOException {
        rendered(script(), URDU);
        withdraw(EnumSet.of(Scope.READ_ALOUD));
        var file = folder.resolve("script.pdf");
        refuses(ProblemCode.STORY_REFUSED, () -> open.storyPapers().save(script(), URDU, 1, "a caseworker", file));
        assertThat(Files.exists(file)).isFalse();
        assertThat(open.withdrawals().uses(told)).isEmpty();
        assertThat(Pages.text(rendered(handout(), URDU).pdf())).contains("کاغذات");
    }

    @Test
    void aNoOnTheMorningTakesTheStoryOut() {
        open.storyPlans().answer(told, office.event, false);
        refuses(ProblemCode.STORY_REFUSED, () -> rendered(script(), URDU));
    }

    @Test
    void whatLeavesIsInTheRegisterAndOnTheRecallList() throws IOException {
        var file = folder.resolve("handout.pdf");
        var document = open.storyPapers().save(handout(), URDU, 40, "a caseworker", file);
        assertThat(Pages.text(Files.readAllBytes(file))).contains("کاغذات");
        assertThat(open.withdrawals().uses(told)).singleElement().satisfies(use -> {
            assertThat(use.document()).isEqualTo(document);
            assertThat(use.paper()).isEqualTo(StoryPaper.HANDOUT);
            assertThat(use.event()).contains(office.event);
            assertThat(use.textVersion()).contains(1);
            assertThat(use.copies()).isEqualTo(40);
        });
        assertThat(open.withdrawals().uses(silent)).isEmpty();

        open.withdrawals()
                .move(new CopyMovement(document, CopyMovement.Kind.GIVEN, 37, StoryOffice.TODAY, "participants"));
        assertThat(open.withdrawals().recallList(told))
                .singleElement()
                .satisfies(line -> assertThat(line.outside()).isEqualTo(37));
        assertThat(Pages.text(rendered(new StoryOrder.Recall(told), options(DocumentLanguage.ENGLISH, TypeSize.NORMAL))
                        .pdf()))
                .contains("40", "37", "story handout")
                .doesNotContain("Noor", "نور");
    }

    @Test
    void afterAnErasureTheRegisterSaysThatItWasPrintedAndNotWhat() {
        open.storyPapers().save(handout(), URDU, 40, "a caseworker", folder.resolve("handout.pdf"));
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
        refuses(
                ProblemCode.PRINTER_REFUSED,
                () -> open.storyPapers().print(handout(), URDU, setup, "a caseworker", new OutOfPaper()));
        assertThat(open.withdrawals().uses(told)).isEmpty();
    }

    @Test
    void aReadBackSheetHasTheCodeOfItsWordsAndNamesNobody() {
        var sheet = new StoryOrder.ReadBackSheet(told, Language.URDU);
        assertThat(Pages.text(rendered(sheet, URDU).pdf()))
                .contains(StoryOffice.WORDS.hash().shortCode(), "کاغذات")
                .doesNotContain("نور");
        open.storyPapers().save(sheet, URDU, 1, "a caseworker", folder.resolve("sheet.pdf"));
        assertThat(open.withdrawals().uses(told))
                .singleElement()
                .satisfies(use -> assertThat(use.scope()).isEmpty());
        refuses(ProblemCode.STORY_REFUSED, () -> rendered(new StoryOrder.ReadBackSheet(silent, Language.URDU), URDU));
    }

    @Test
    void aReceiptBetraysNothing() {
        var english = options(DocumentLanguage.ENGLISH, TypeSize.NORMAL);
        var receipt = Pages.text(rendered(new StoryOrder.Receipt(told), english).pdf());
        assertThat(receipt).contains("1 July 2026", "Slip");
        assertThat(receipt.toLowerCase(Locale.ROOT))
                .doesNotContain("noor", "story", "stories", "survivor", "traffick", "consent", "vigil", "violence");
        withdraw(EnumSet.allOf(Scope.class));
        assertThat(Pages.text(rendered(new StoryOrder.Receipt(told), english).pdf()))
                .contains("took it back")
                .doesNotContain("Slip");
    }

    @Test
    void withoutConsentThereIsNoReceipt() {
        refuses(ProblemCode.NOTHING_ASKED, () -> rendered(new StoryOrder.Receipt(silent), URDU));
    }

    @Test
    void aFormAsksEveryScopeThatItsNoticeExplains() {
        assertThat(Pages.text(rendered(new StoryOrder.ConsentForm(new NoticeVersion("1")), BOTH)
                        .pdf()))
                .contains("What we do.", "read aloud by somebody else", "counted in statistics", "Witness");
    }

    private List<StoryOrder> orders() {
        return List.of(
                handout(),
                script(),
                new StoryOrder.ReadBackSheet(told, Language.URDU),
                new StoryOrder.ConsentForm(new NoticeVersion("1")),
                new StoryOrder.Receipt(told),
                new StoryOrder.Recall(told));
    }

    private StoryOrder handout() {
        return new StoryOrder.Handout(office.event, Audience.PUBLIC);
    }

    private StoryOrder script() {
        return new StoryOrder.ReadingScript(office.event, Audience.PUBLIC);
    }

    private RenderedDocument rendered(StoryOrder order, PrintOptions options) {
        return switch (open.storyPapers().render(order, options)) {
            case RenderedDocument rendered -> rendered;
            case Rendering.Refused refused -> throw new AssertionError("refused: " + refused.notices());
        };
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

    private static PrintOptions options(DocumentLanguage language, TypeSize size) {
        return new PrintOptions(language, PaperFormat.A4, false, size, Digits.URDU);
    }

    private static void refuses(ProblemCode code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.problem().code()).isEqualTo(code));
    }
}
