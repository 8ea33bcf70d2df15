package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.consent.ConsentTerms;
import org.amanat.model.consent.FirstNotice;
import org.amanat.model.consent.NoticeVersion;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.ScopeGrant;
import org.amanat.model.consent.StoryOrder;
import org.amanat.model.consent.Withdrawal;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.TypeSize;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.story.Confidential;
import org.amanat.model.story.StoryId;
import org.amanat.model.texts.Digits;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.VeraPdf;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Papers as they come out of the press, of stories in a real file. */
@Execution(ExecutionMode.CONCURRENT)
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
    void oneStoryIsClearedAndOneIsNot() {
        office = new StoryOffice(folder);
        open = office.open;
        told = office.cleared("Noor", "نور");
        silent = office.told("Mehr", "مہر");
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
    void theSlipStandsOnThePageOfItsReceiptInNastaliqToo() {
        var now = open.settings().get();
        open.settings()
                .edit(new WorkspaceSettings(
                        LocalizedText.of("Office for Rights", "بیچے گئے لوگوں کے حقوق کا دفتر"),
                        LocalizedText.of("House 12, Karachi", "مکان ۱۲، گلی ۷، بلاک ۳، کلفٹن، کراچی"),
                        LocalizedText.of("10:00 to 17:00", "دفتر کے اوقات: پیر تا ہفتہ، ۱۰ سے ۵ بجے"),
                        "+92 21 35870000",
                        "office@example.org",
                        "www.example.org",
                        now.country(),
                        now.timeZone(),
                        now.paper(),
                        List.of(),
                        now.branding()));
        var urdu = options(DocumentLanguage.URDU, TypeSize.NORMAL);
        assertThat(rendered(new StoryOrder.Receipt(told), urdu).pages()).isOne();
        assertThat(rendered(new StoryOrder.Receipt(told), options(DocumentLanguage.BOTH, TypeSize.NORMAL))
                        .pages())
                .as("one for each language")
                .isEqualTo(2);
    }

    @Test
    void whatWasSaidNoToNeedsNoRoomForTerms() {
        var terms = office.terms();
        var id = open.consents().request(silent);
        open.consents()
                .edit(
                        id,
                        new ConsentTerms(
                                terms.explanation(),
                                terms.giver(),
                                terms.signature(),
                                terms.grants().stream()
                                        .map(grant -> grant.scope() == Scope.READ_ALOUD
                                                ? grant
                                                : ScopeGrant.refused(grant.scope()))
                                        .toList()));
        open.consents().give(id);
        var filled =
                new StoryOrder.ConsentForm(new NoticeVersion("1"), EnumSet.allOf(Scope.class), Optional.of(silent));
        assertThat(rendered(filled, BOTH).pages())
                .isLessThan(rendered(StoryOrder.ConsentForm.blank(new NoticeVersion("1")), BOTH)
                        .pages());
    }

    @Test
    void withoutConsentThereIsNoReceipt() {
        refuses(ProblemCode.NOTHING_ASKED, () -> rendered(new StoryOrder.Receipt(silent), URDU));
    }

    @Test
    void aFormAsksEveryScopeThatItsNoticeExplains() {
        assertThat(Pages.text(rendered(StoryOrder.ConsentForm.blank(new NoticeVersion("1")), BOTH)
                        .pdf()))
                .contains(
                        "read aloud by somebody else", "counted in statistics", "Witness", "cannot all be called back");
    }

    @Test
    void aFilledFormHasTicksWhereYesWasSaidAndOnlyWhatIsAsked() {
        var form = new StoryOrder.ConsentForm(new NoticeVersion("1"), EnumSet.of(Scope.READ_ALOUD), Optional.of(told));
        assertThat(Pages.text(rendered(form, BOTH).pdf()))
                .contains("a caseworker", "read aloud by somebody else", "Noor")
                .doesNotContain("counted in statistics");
    }

    @Test
    void anInformationSheetSaysWhatIsExplainedAndAsksNothing() {
        assertThat(Pages.text(rendered(new StoryOrder.InformationSheet(new NoticeVersion("1")), BOTH)
                        .pdf()))
                .contains("What we do.", "ہم کیا کرتے ہیں۔", "counted in statistics")
                .doesNotContain("Signature");
    }

    private List<StoryOrder> orders() {
        return List.of(
                new StoryOrder.ReadBackSheet(told, Language.URDU),
                StoryOrder.ConsentForm.blank(new NoticeVersion("1")),
                new StoryOrder.InformationSheet(FirstNotice.get().version()),
                new StoryOrder.Receipt(told),
                new StoryOrder.Recall(told));
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
