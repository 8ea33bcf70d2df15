package org.amanat.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.amanat.exchange.Sample;
import org.amanat.model.Language;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.attendance.NeedsSketch;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.DocumentOrder;
import org.amanat.model.document.DocumentOrder.RunSheet;
import org.amanat.model.document.DocumentOrder.SafetyCard;
import org.amanat.model.document.DoorPart;
import org.amanat.model.document.NeedsPart;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PressPart;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.RunSheetPart;
import org.amanat.model.document.SafetyCardPart;
import org.amanat.model.document.SpeakersPart;
import org.amanat.model.document.TypeSize;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.InvitationState;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.PlanSketch;
import org.amanat.model.event.Role;
import org.amanat.model.people.Agreement;
import org.amanat.model.people.Agreements;
import org.amanat.model.people.PersonId;
import org.amanat.model.people.Portrait;
import org.amanat.model.texts.Digits;
import org.amanat.press.Typesetter;
import org.amanat.press.finding.Finding;
import org.amanat.print.design.ToldStories;
import org.junit.jupiter.api.Test;

/** What each paper says and what it keeps to itself. */
final class PapersTest {

    private static final Sample SAMPLE = Sample.worldDay2025();
    private static final PrintOptions A4 =
            new PrintOptions(DocumentLanguage.ENGLISH, PaperFormat.A4, false, TypeSize.NORMAL, Digits.URDU);
    private static final EventPlan FORUM = PlanSketch.from("10:00", "12:00")
            .item(ItemKind.WELCOME, "Welcome by the host", 15)
            .with("Amna Speaker", Role.SPEAKER, InvitationState.CONFIRMED)
            .item(ItemKind.SURVIVOR_STORIES, "Voices of survivors", 40)
            .with("Bano Voice", Role.SPEAKER, InvitationState.INVITED)
            .with("Sitara Support", Role.SUPPORT_PERSON, InvitationState.CONFIRMED)
            .item(ItemKind.MEAL, "Tea", 20)
            .plan();

    private static PersonId called(String name) {
        return FORUM.persons().values().stream()
                .filter(person -> person.name().texts().containsValue(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void thePageForTheDoorIsOnePageInEveryLanguage() {
        for (var language : DocumentLanguage.values()) {
            var options = new PrintOptions(language, PaperFormat.A4, false, TypeSize.NORMAL, Digits.URDU);
            var draft = DoorPageDocument.of(SAMPLE.plan(), SAMPLE.settings(), EnumSet.of(DoorPart.HELPLINES), options);

            assertThat(Paper.of(draft).pages()).isOne();
            assertThat(draft.notices()).noneMatch(PrintNotice.PagesAdded.class::isInstance);
        }
    }

    @Test
    void aPageForTheDoorThatCannotFitSaysSo() {
        var sketch = PlanSketch.from("10:00", "12:00");
        for (int i = 0; i < 60; i++) {
            sketch.item(ItemKind.PANEL, "Speech number " + i, 10);
        }

        assertThat(DoorPageDocument.of(sketch.plan(), SAMPLE.settings(), Set.of(), A4)
                        .notices())
                .anyMatch(notice -> notice instanceof PrintNotice.PagesAdded added && added.wanted() == 1);
    }

    @Test
    void aSafetyCardSaysWhenAndNeverWhatAbout() {
        var order = new SafetyCard(
                Optional.of(called("Bano Voice")),
                Optional.empty(),
                EnumSet.of(SafetyCardPart.NAME, SafetyCardPart.TIMES));
        var text = Paper.of(
                        SafetyCardDocument.of(FORUM, SAMPLE.settings(), order, ToldStories.none(), Paper.ENGLISH_A5))
                .text();

        assertThat(text)
                .contains("Bano Voice", "10:15 to 10:55", "Sitara Support", "021")
                .doesNotContain("survivor", "Voices", "Amna");
    }

    @Test
    void aPhotographStandsBesideASpeakerWhoAgreedAndIsSaidToBeCoarseIfItIs() throws IOException {
        var fine = Paper.of(pictured(jpeg(600, 800), true));
        fine.passesBothProfiles();
        assertThat(findings(pictured(jpeg(600, 800), true))).noneMatch(Finding.CoarsePicture.class::isInstance);
        assertThat(findings(pictured(jpeg(60, 80), true)))
                .filteredOn(Finding.CoarsePicture.class::isInstance)
                .singleElement()
                .matches(finding -> !finding.refuses());
    }

    @Test
    void withoutAnAgreementAPhotographIsLeftOutAndItsMakerTold() throws IOException {
        var draft = pictured(jpeg(60, 80), false);
        assertThat(draft.notices()).anyMatch(PrintNotice.NotPictured.class::isInstance);
        assertThat(findings(draft)).noneMatch(Finding.CoarsePicture.class::isInstance);
    }

    private static List<Finding> findings(Draft draft) {
        return Typesetter.set(draft.manuscript()).findings();
    }

    /** The speakers with a picture of one of them. */
    private static Draft pictured(byte[] jpeg, boolean agreed) {
        var day = LocalDate.of(2026, 7, 1);
        var bano = called("Bano Voice");
        var persons = new HashMap<>(FORUM.persons());
        persons.computeIfPresent(
                bano,
                (_, person) -> person.with(Agreements.NONE.with(
                        Agreement.PHOTOGRAPH, agreed ? Optional.of(Agreements.Answer.yes(day)) : Optional.empty())));
        var plan = new EventPlan(
                FORUM.event(), FORUM.venue(), FORUM.items(), FORUM.appearances(), persons, FORUM.organisations());
        return SpeakersDocument.of(
                plan,
                SAMPLE.settings(),
                EnumSet.allOf(SpeakersPart.class),
                Map.of(bano, new Portrait(jpeg)),
                day,
                Paper.ENGLISH_A5);
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        return bytes.toByteArray();
    }

    /** Whoever finds a card on somebody learns numbers, and not of whom. */
    @Test
    void aSafetyCardNamesNeitherOrganisationNorHelplineUnlessItIsAskedTo() {
        var usual = (SafetyCard) DocumentOrder.usual(DocumentKind.SAFETY_CARD);
        var named = new SafetyCard(Optional.empty(), Optional.empty(), EnumSet.allOf(SafetyCardPart.class));
        var helpline = SAMPLE.settings().helplines().getFirst();
        var name = helpline.name().best(Language.ENGLISH);
        var host = SAMPLE.settings().name().best(Language.ENGLISH);

        assertThat(text(usual))
                .contains(helpline.phone(), SAMPLE.settings().phone())
                .doesNotContain(name, host);
        assertThat(text(named)).contains(helpline.phone(), name, host);
    }

    /** With a number as it was given, not as it is kept in one piece. */
    private static String text(SafetyCard order) {
        return Paper.of(SafetyCardDocument.of(FORUM, SAMPLE.settings(), order, ToldStories.none(), Paper.ENGLISH_A5))
                .text()
                .replace('\u00A0', ' ');
    }

    @Test
    void everybodyWhoSpeaksGetsACardAndACardWithoutANameHasALineForIt() {
        var all = new SafetyCard(Optional.empty(), Optional.empty(), EnumSet.allOf(SafetyCardPart.class));
        var blank = new SafetyCard(Optional.empty(), Optional.empty(), Set.of());

        assertThat(Paper.of(SafetyCardDocument.of(FORUM, SAMPLE.settings(), all, ToldStories.none(), Paper.ENGLISH_A5))
                        .pages())
                .isEqualTo(2);
        assertThat(Paper.of(SafetyCardDocument.of(
                                FORUM, SAMPLE.settings(), blank, ToldStories.none(), Paper.ENGLISH_A5))
                        .text())
                .contains("Name")
                .doesNotContain("Bano", "Amna");
    }

    @Test
    void aRunSheetOfOnePersonHasWhatComesBeforeAndAfter() {
        var order = new RunSheet(Optional.of(called("Bano Voice")), Optional.of(called("Amna Speaker")), Set.of());
        var text = Paper.of(RunSheetDocument.of(FORUM, SAMPLE.settings(), order, ToldStories.none(), A4))
                .text();

        assertThat(text)
                .contains("Run sheet for Bano Voice", "Your part: Speaker", "Sitara Support (Support person)")
                .contains("Before you: Welcome by the host, until 10:15", "Next: 10:55 Tea")
                .contains("Call if anything goes wrong Amna Speaker");
    }

    @Test
    void theRunSheetOfAllMarksWhoHasNotConfirmed() {
        var order = new RunSheet(Optional.empty(), Optional.empty(), EnumSet.allOf(RunSheetPart.class));

        assertThat(Paper.of(RunSheetDocument.of(FORUM, SAMPLE.settings(), order, ToldStories.none(), A4))
                        .text())
                .contains("Speaker Bano Voice (not confirmed)")
                .doesNotContain("Amna Speaker (not confirmed)");
    }

    @Test
    void aPressNoteNamesNobodyWhoHasNotConfirmedAndSaysSo() {
        var draft = PressNoteDocument.of(FORUM, SAMPLE.settings(), EnumSet.allOf(PressPart.class), A4);

        assertThat(Paper.of(draft).text())
                .contains("Amna Speaker")
                .containsIgnoringCase("not to be published before 30 July 2026, 10:00")
                .doesNotContain("Bano", "Sitara");
        assertThat(draft.notices()).anyMatch(PrintNotice.NotNamed.class::isInstance);
    }

    @Test
    void theSheetForTheKitchenCountsEverybodyAndNamesNobody() {
        var sketch = new NeedsSketch()
                .inProgramme("Amna Speaker", Role.SPEAKER, InvitationState.CONFIRMED)
                .food("Amna Speaker", "No meat")
                .inProgramme("Sitara Support", Role.SUPPORT_PERSON, InvitationState.INVITED)
                .access("Sitara Support", "sits beside Amna")
                .onList("Bano Guest", AttendanceState.REGISTERED)
                .food("Bano Guest", "no meat")
                .access("Bano Guest", "A chair near the door")
                .together(1, 4);
        var all = EnumSet.allOf(NeedsPart.class);
        var draft = FoodAndAccessDocument.of(sketch.plan(), sketch.needs(), SAMPLE.settings(), all, A4);
        var paper = Paper.of(draft);

        assertThat(paper.pages()).isOne();
        assertThat(paper.text())
                .contains(
                        "6 people; 5 of them have said that they come",
                        "11:00 to 12:00 · Lunch",
                        "0; languages: English and Urdu")
                .contains("No meat 2", "Nothing special, or not asked 1", "known by name 3", "All who are expected 6")
                .contains("A chair near the door 1", "Something else: please ask us 1", "Support persons 1")
                .doesNotContain("Amna", "Sitara", "Bano");
        assertThat(draft.notices()).contains(new PrintNotice.WordsLeftOut(1));

        var kitchen = FoodAndAccessDocument.of(
                sketch.plan(), sketch.needs(), SAMPLE.settings(), EnumSet.of(NeedsPart.FOOD), A4);
        assertThat(Paper.of(kitchen).text()).contains("No meat 2").doesNotContain("chair", "ask us 1", "Support");
        assertThat(kitchen.notices()).noneMatch(PrintNotice.WordsLeftOut.class::isInstance);
    }
}
