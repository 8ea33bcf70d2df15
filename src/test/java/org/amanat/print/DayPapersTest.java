package org.amanat.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amanat.exchange.Sample;
import org.amanat.model.Language;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.attendance.Guest;
import org.amanat.model.document.AttendancePart;
import org.amanat.model.document.Circle;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.LabelSheet;
import org.amanat.model.document.LabelStock;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PersonalOrder.AttendanceSheet;
import org.amanat.model.document.PersonalOrder.Badges;
import org.amanat.model.document.PersonalOrder.NamePlates;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.TypeSize;
import org.amanat.model.document.Whom;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.InvitationState;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.PlanSketch;
import org.amanat.model.event.Role;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.texts.Digits;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.Outcome;
import org.amanat.press.Typesetter;
import org.amanat.press.layout.Layout;
import org.amanat.press.layout.Layouts;
import org.amanat.print.design.LabelForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed for the day itself: the sheet at the door, badges, plates, certificates. */
@Execution(ExecutionMode.CONCURRENT)
final class DayPapersTest {

    private static final Sample SAMPLE = Sample.worldDay2025();
    private static final EventPlan PLAN = SAMPLE.plan();
    private static final WorkspaceSettings SETTINGS = SAMPLE.settings();
    private static final List<Guest> HARD =
            GuestSketch.of(PLAN).hard().guest("Nusrat Bibi", "نصرت بی بی").all();
    private static final Set<AttendancePart> ALL = EnumSet.allOf(AttendancePart.class);
    private static final PrintOptions ENGLISH =
            new PrintOptions(DocumentLanguage.ENGLISH, PaperFormat.A4, false, TypeSize.NORMAL, Digits.URDU);
    private static final PrintOptions BOTH =
            new PrintOptions(DocumentLanguage.BOTH, PaperFormat.A4, false, TypeSize.NORMAL, Digits.URDU);

    static Stream<PrintOptions> everyVariant() {
        return Stream.of(DocumentLanguage.values())
                .flatMap(language -> Stream.of(PaperFormat.A4, PaperFormat.LETTER)
                        .flatMap(paper -> Stream.of(TypeSize.values())
                                .map(size -> new PrintOptions(language, paper, false, size, Digits.URDU))));
    }

    @ParameterizedTest
    @MethodSource("everyVariant")
    void everyVariantWithHardNamesPassesBothProfilesAndStaysOnItsPages(PrintOptions options) {
        for (var draft : drafts(options)) {
            Paper.of(draft).passesBothProfiles();
            Layouts.allInkLiesInsideThePages(
                    Layout.of(draft.manuscript(), finding -> {}),
                    draft.manuscript().page());
        }
    }

    private static List<Draft> drafts(PrintOptions options) {
        return List.of(
                AttendanceSheetDocument.of(
                        PLAN, HARD, SETTINGS, new AttendanceSheet(Whom.all(Circle.GUESTS), ALL, 3), options, 1),
                BadgesDocument.of(
                        PLAN,
                        HARD,
                        SETTINGS,
                        new Badges(Whom.all(Circle.EVERYBODY), Optional.empty(), 2, 1, false),
                        options),
                NamePlatesDocument.of(PLAN, HARD, SETTINGS, new NamePlates(Whom.all(Circle.SPEAKERS), false), options),
                CertificatesDocument.of(PLAN, HARD, SETTINGS, Whom.all(Circle.EVERYBODY), options),
                DuplexTestDocument.of(PLAN, SETTINGS, options));
    }

    @Test
    void everySheetOfLabelsHoldsABadgeInTwoLanguages() {
        var guests = GuestSketch.of(PLAN)
                .guest("Muhammad Abdul-Rahman Al-Siddiqui", "محمد عبدالرحمن الصدیقی")
                .many(30)
                .all();
        for (var sheet : LabelStock.known()) {
            var order = new Badges(Whom.all(Circle.GUESTS), Optional.of(sheet.code()), 1, 0, false);
            var draft = BadgesDocument.of(PLAN, guests, SETTINGS, order, BOTH);
            assertThat(draft.manuscript().page()).isEqualTo(LabelForm.page(sheet.paper()));
            assertThat(Paper.of(draft).pages()).isEqualTo((31 + sheet.labels() - 1) / sheet.labels());
            assertThat(draft.notices().contains(new PrintNotice.OtherPaper(PaperFormat.LETTER)))
                    .isEqualTo(sheet.paper() == PaperFormat.LETTER);
        }
    }

    /**
     * A name too long for a small label is refused, with the sheet on which it would fit; or left out, if that is
     * wanted.
     */
    @Test
    void aNameTooLongForItsBadgeComesWithTheSheetOnWhichItFits() {
        var name = "Muhammad Abdul-Rahman Al-Siddiqui ".repeat(8).strip();
        var guests = GuestSketch.of(PLAN).guest(name, name).many(3).all();
        var small = LabelStock.known().stream()
                .min(Comparator.comparingDouble(sheet -> sheet.width() * sheet.height()))
                .map(LabelSheet::code);
        var refused = Typesetter.set(BadgesDocument.of(
                        PLAN, guests, SETTINGS, new Badges(Whom.all(Circle.GUESTS), small, 1, 0, false), ENGLISH)
                .manuscript());
        var others = Typesetter.set(BadgesDocument.of(
                        PLAN, guests, SETTINGS, new Badges(Whom.all(Circle.GUESTS), small, 1, 0, true), ENGLISH)
                .manuscript());

        assertThat(refused).isInstanceOf(Outcome.Refused.class);
        assertThat(others).isInstanceOf(Outcome.Printed.class);
        var leftOut = PressNotices.of(others.findings()).stream()
                .filter(PrintNotice.DoesNotFit.class::isInstance)
                .map(PrintNotice.DoesNotFit.class::cast)
                .toList();
        assertThat(leftOut).singleElement().satisfies(notice -> {
            assertThat(notice.name()).isEqualTo(name);
            assertThat(notice.refuses()).isFalse();
        });
        assertThat(BadgesDocument.roomier(
                        PLAN,
                        guests,
                        SETTINGS,
                        new Badges(Whom.all(Circle.GUESTS), small, 1, 0, false),
                        ENGLISH,
                        Set.of(leftOut.getFirst().label())))
                .isPresent()
                .isNotEqualTo(small.flatMap(LabelStock::byCode));
    }

    @Test
    void everyNameIsFoundAgainOnSheetBadgesAndCertificates() {
        var guests = GuestSketch.of(PLAN).many(40).all();
        var names = guests.stream()
                .map(guest -> guest.person().name().best(Language.ENGLISH))
                .toList();
        for (var draft : List.of(
                AttendanceSheetDocument.of(
                        PLAN, guests, SETTINGS, new AttendanceSheet(Whom.all(Circle.GUESTS), ALL, 0), ENGLISH, 1),
                BadgesDocument.of(PLAN, guests, SETTINGS, badges(Circle.GUESTS), ENGLISH),
                CertificatesDocument.of(PLAN, guests, SETTINGS, Whom.all(Circle.GUESTS), ENGLISH))) {
            assertThat(Paper.of(draft).text()).contains(names);
        }
    }

    @Test
    void fourHundredGuestsHaveSheetsThatAreNumberedOutOfHowMany() {
        var guests = GuestSketch.of(PLAN).many(400).all();
        var paper = Paper.of(AttendanceSheetDocument.of(
                PLAN, guests, SETTINGS, new AttendanceSheet(Whom.all(Circle.GUESTS), ALL, 10), ENGLISH, 1));
        assertThat(paper.text()).contains("Sheet 1 of " + paper.pages(), "Sheet " + paper.pages() + " of ");
        assertThat(paper.text()).contains("410");
    }

    @Test
    void whoDoesNotComeHasNeitherBadgeNorCertificateAndWhoWaitsHasNone() {
        var guests = GuestSketch.of(PLAN)
                .guest("Comes Surely", "")
                .guest("Waits Outside", "", AttendanceState.WAITING)
                .guest("Cancelled Yesterday", "", AttendanceState.CANCELLED)
                .all();
        assertThat(Paper.of(BadgesDocument.of(PLAN, guests, SETTINGS, badges(Circle.GUESTS), ENGLISH))
                        .text())
                .contains("Comes Surely")
                .doesNotContain("Waits", "Cancelled");
    }

    @Test
    void onceSomebodyWasSeenOnlyThoseWhoCameAreCertified() {
        var guests = GuestSketch.of(PLAN)
                .guest("Came In Person", "", AttendanceState.ATTENDED)
                .guest("Was Invited", "")
                .all();
        assertThat(Paper.of(CertificatesDocument.of(PLAN, guests, SETTINGS, Whom.all(Circle.GUESTS), ENGLISH))
                        .text())
                .contains("Came In Person")
                .doesNotContain("Was Invited");
    }

    @Test
    void somebodyWhoIsGuestAndSpeakerHasOneBadge() {
        var plan = PlanSketch.from("10:00", "12:00")
                .item(ItemKind.PANEL, "Panel", 30)
                .with("Amna Example", Role.CHAIR, InvitationState.CONFIRMED)
                .plan();
        var person = plan.persons().values().iterator().next();
        var guest = GuestSketch.of(plan).guest("Somebody", "").all().getFirst();
        var same = new Guest(guest.attendance(), person, Optional.empty());
        var text = Paper.of(BadgesDocument.of(plan, List.of(same), SETTINGS, badges(Circle.EVERYBODY), ENGLISH))
                .text();
        assertThat(text).containsOnlyOnce("Awareness forum").contains("Amna Example Chair");
    }

    @Test
    void anEmptyEventHasBlankSheetsAndBadgesButNothingWithNames() {
        var plan = PlanSketch.from("10:00", "12:00").plan();
        List<Guest> nobody = new ArrayList<>();
        assertThat(Paper.of(AttendanceSheetDocument.of(
                                plan,
                                nobody,
                                SETTINGS,
                                new AttendanceSheet(Whom.all(Circle.GUESTS), ALL, 5),
                                ENGLISH,
                                1))
                        .text())
                .contains("Signature");
        assertThat(Paper.of(BadgesDocument.of(
                                plan,
                                nobody,
                                SETTINGS,
                                new Badges(Whom.all(Circle.GUESTS), Optional.empty(), 1, 8, false),
                                ENGLISH))
                        .pages())
                .isEqualTo(1);
        assertNobody(() -> AttendanceSheetDocument.of(
                plan, nobody, SETTINGS, new AttendanceSheet(Whom.all(Circle.GUESTS), ALL, 0), ENGLISH, 1));
        assertNobody(() -> BadgesDocument.of(plan, nobody, SETTINGS, badges(Circle.EVERYBODY), ENGLISH));
        assertNobody(() -> NamePlatesDocument.of(
                plan, nobody, SETTINGS, new NamePlates(Whom.all(Circle.SPEAKERS), false), ENGLISH));
        assertNobody(() -> CertificatesDocument.of(plan, nobody, SETTINGS, Whom.all(Circle.GUESTS), ENGLISH));
    }

    @Test
    void aSheetWithoutItsPartsHasNoRoomForThem() {
        var text = Paper.of(AttendanceSheetDocument.of(
                        PLAN, HARD, SETTINGS, new AttendanceSheet(Whom.all(Circle.GUESTS), Set.of(), 0), ENGLISH, 1))
                .text();
        assertThat(text).doesNotContain("Signature", "Thumbprint", "Photo").contains("Nusrat Bibi");
    }

    private static Badges badges(Circle circle) {
        return new Badges(Whom.all(circle), Optional.empty(), 1, 0, false);
    }

    private static void assertNobody(Runnable making) {
        assertThatThrownBy(making::run)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.problem().code()).isEqualTo(ProblemCode.NOBODY_TO_PRINT));
    }
}
