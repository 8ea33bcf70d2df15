package org.amanat.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amanat.exchange.Sample;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.ProgrammePart;
import org.amanat.model.document.TypeSize;
import org.amanat.model.event.Event;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.InvitationState;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.PlanSketch;
import org.amanat.model.event.Role;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.texts.Digits;
import org.amanat.model.texts.Texts;
import org.amanat.model.workspace.Branding;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.Binding;
import org.amanat.print.design.ToldStories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ProgrammeDocumentTest {

    private static final Sample SAMPLE = Sample.worldDay2025();
    private static final Set<ProgrammePart> ALL = EnumSet.complementOf(EnumSet.of(ProgrammePart.TWO_FRONTS));
    private static final Set<ProgrammePart> NOTHING_ELSE = Set.of();
    private static final WorkspaceSettings NEW_WORKSPACE = new WorkspaceSettings(
            LocalizedText.empty(),
            LocalizedText.empty(),
            LocalizedText.empty(),
            "",
            "",
            "",
            "PK",
            ZoneId.of("Asia/Karachi"),
            PaperFormat.A4,
            List.of(),
            Branding.PLAIN);

    private static Draft sample(PrintOptions options) {
        return ProgrammeDocument.of(SAMPLE.plan(), SAMPLE.settings(), ALL, ToldStories.none(), options);
    }

    private static Draft drawn(PlanSketch sketch, PrintOptions options) {
        return ProgrammeDocument.of(sketch.plan(), NEW_WORKSPACE, ALL, ToldStories.none(), options);
    }

    static Stream<PrintOptions> everyVariant() {
        return Stream.of(DocumentLanguage.values())
                .flatMap(language -> Stream.of(PaperFormat.values())
                        .flatMap(paper -> Stream.of(TypeSize.values())
                                .map(size -> new PrintOptions(
                                        language, paper, size == TypeSize.NORMAL, size, Digits.URDU))));
    }

    @ParameterizedTest
    @MethodSource("everyVariant")
    void everyVariantIsAnAccessibleDocumentThatLasts(PrintOptions options) {
        Paper.of(sample(options)).passesBothProfiles();
    }

    @Test
    void aLeafletPassesToo() {
        Paper.of(ProgrammeDocument.of(
                        SAMPLE.plan(), SAMPLE.settings(), NOTHING_ELSE, ToldStories.none(), Paper.BOTH_BOOKLET))
                .passesBothProfiles();
    }

    @Test
    void everyEnglishWordOfThePlanIsOnThePaper() {
        assertThat(Paper.of(sample(Paper.ENGLISH_A5)).lost(textsIn(Language.ENGLISH)))
                .isEmpty();
    }

    @Test
    void nearlyEveryUrduWordOfThePlanIsFoundOnThePaper() {
        var texts = textsIn(Language.URDU);
        long words = texts.stream().flatMap(text -> Stream.of(text.split(" "))).count();

        assertThat(Paper.of(sample(Paper.URDU_A5)).lost(texts)).hasSizeLessThanOrEqualTo((int) words / 20);
    }

    private static List<String> textsIn(Language language) {
        var plan = SAMPLE.plan();
        var texts = new ArrayList<LocalizedText>(
                List.of(plan.event().title(), plan.event().subtitle()));
        plan.items().forEach(item -> texts.addAll(List.of(item.title(), item.note())));
        plan.appearances().forEach(appearance -> texts.add(appearance.topic()));
        plan.persons().values().forEach(person -> texts.addAll(List.of(person.name(), person.office())));
        plan.persons().values().forEach(person -> texts.add(person.biography()));
        plan.organisations().values().forEach(organisation -> texts.add(organisation.name()));
        SAMPLE.settings().helplines().forEach(line -> texts.add(line.name()));
        return texts.stream().flatMap(text -> text.in(language).stream()).toList();
    }

    @Test
    void whoDoesNotComeIsNotPrintedAndTheMakerIsTold() {
        var draft = drawn(
                PlanSketch.from("10:00", "12:00")
                        .item(ItemKind.PANEL, "Panel", 30)
                        .with("Ayesha Declined", Role.PANELIST, InvitationState.DECLINED)
                        .with("Bilal Withdrawn", Role.PANELIST, InvitationState.WITHDRAWN)
                        .with("Chand Invited", Role.PANELIST, InvitationState.INVITED)
                        .with("Dua Confirmed", Role.CHAIR, InvitationState.CONFIRMED),
                Paper.ENGLISH_A5);

        assertThat(Paper.of(draft).text())
                .contains("Chand Invited", "Dua Confirmed")
                .doesNotContain("Ayesha", "Bilal", "not confirmed", "warning");
        assertThat(draft.notices())
                .extracting(notice -> notice.sentence(Texts.in(Language.ENGLISH)))
                .contains(
                        "Ayesha Declined is not printed at “Panel”, because the invitation was declined.",
                        "Bilal Withdrawn is not printed at “Panel”, because the promise to come was withdrawn.",
                        "Chand Invited is printed and has not confirmed yet.");
    }

    @Test
    void aTextWithoutUrduIsPrintedInEnglishAndCounted() {
        var draft = drawn(
                PlanSketch.from("10:00", "12:00")
                        .item(ItemKind.WELCOME, "Welcome", 30)
                        .with("Amna Example", Role.SPEAKER, InvitationState.CONFIRMED),
                Paper.URDU_A5);

        assertThat(Paper.of(draft).text()).contains("Amna Example");
        assertThat(draft.notices()).contains(new PrintNotice.InAnotherLanguage(Language.URDU, 1));
    }

    @Test
    void aNewWorkspaceWithNothingFilledInStillPrints() {
        var draft = drawn(PlanSketch.from("10:00", "12:00").item(ItemKind.WELCOME, "", 30), Paper.BOTH_BOOKLET);

        assertThat(Paper.of(draft).text()).contains("Awareness forum", "10:00");
        assertThat(draft.notices()).contains(new PrintNotice.NoHelplines());
    }

    @Test
    void anEventThatHasNoTitleYetIsStillAWholeDocument() {
        var plan = PlanSketch.from("10:00", "12:00")
                .item(ItemKind.WELCOME, "Welcome", 30)
                .with(" ", Role.SPEAKER, InvitationState.CONFIRMED)
                .plan();
        var untitled = new EventPlan(
                untitled(plan.event()),
                plan.venue(),
                plan.items(),
                plan.appearances(),
                plan.persons(),
                plan.organisations());

        var paper =
                Paper.of(ProgrammeDocument.of(untitled, NEW_WORKSPACE, ALL, ToldStories.none(), Paper.BOTH_BOOKLET));
        assertThat(paper.text()).contains("Programme");
        paper.passesBothProfiles();
    }

    private static Event untitled(Event event) {
        return new Event(
                event.id(),
                LocalizedText.empty(),
                LocalizedText.empty(),
                Optional.empty(),
                event.date(),
                event.starts(),
                event.ends(),
                event.venue(),
                event.languages(),
                event.partners(),
                event.state(),
                event.note());
    }

    @Test
    void sixtyItemsAndNamesOfOneAndOfAHundredAndTwentyLettersAreAllThere() {
        var sketch = PlanSketch.from("08:00", "23:00");
        String longName = "Abdul-Rahman ".repeat(9).strip() + " Ali";
        for (int i = 1; i <= 60; i++) {
            sketch.item(ItemKind.KEYNOTE, "Speech number " + i, 10)
                    .with(i % 2 == 0 ? "X" : longName, Role.SPEAKER, InvitationState.CONFIRMED);
        }
        var paper = Paper.of(drawn(sketch, Paper.ENGLISH_A5));

        assertThat(longName).hasSize(120);
        assertThat(paper.text()).contains("Speech number 60").contains(longName);
        paper.passesBothProfiles();
    }

    @Test
    void aFoldedProgrammeFillsItsSheetsAndKeepsTheHelplinesOnTheBack() {
        for (var language : DocumentLanguage.values()) {
            var options = new PrintOptions(language, PaperFormat.A5, true, TypeSize.NORMAL, Digits.URDU);
            var paper = Paper.of(sample(options));

            assertThat(paper.pages() % 4).isZero();
            assertThat(paper.text().substring(paper.text().length() - 400)).contains("021");
        }
    }

    @Test
    void eachLanguageMayBeginAtItsOwnSideWithItsOwnPageNumbers() {
        var draft = ProgrammeDocument.of(
                SAMPLE.plan(),
                SAMPLE.settings(),
                EnumSet.allOf(ProgrammePart.class),
                ToldStories.none(),
                Paper.BOTH_BOOKLET);
        var paper = Paper.of(draft);

        assertThat(paper.pages() % 4).isZero();
        assertThat(draft.firstFront()).isBetween(2, paper.pages() - 2);
        assertThat(draft.manuscript().sections())
                .filteredOn(section -> section.running().anew())
                .hasSize(1);
        paper.passesBothProfiles();
    }

    @Test
    void urduIsBoundAtTheRightAndWritesItsOwnDigitsButTelephonesStayAsDialled() {
        var draft = sample(Paper.URDU_A5);

        assertThat(draft.binding()).isEqualTo(Binding.RIGHT);
        assertThat(sample(Paper.BOTH_BOOKLET).binding()).isEqualTo(Binding.LEFT);
        assertThat(Paper.of(draft).text().replace('\u00A0', ' '))
                .contains("۱۰:۴۵")
                .contains("021 0000 0001")
                .doesNotContain("10:45");
    }

    @Test
    void noDotStandsBesideUrduDigitsWhereItWouldReadAsAZero() {
        assertThat(Paper.of(sample(Paper.URDU_A5)).text()).doesNotContain("·").contains("۲۰۲۵");
    }

    @Test
    void anEmptyProgrammeIsNothingToPrint() {
        EventPlan empty = PlanSketch.from("10:00", "12:00").plan();

        assertThatThrownBy(() -> ProgrammeDocument.of(empty, NEW_WORKSPACE, ALL, ToldStories.none(), Paper.ENGLISH_A5))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.problem().code()).isEqualTo(ProblemCode.NOTHING_TO_PRINT));
    }

    @Test
    void thePartsThatAreNotWantedAreNotThereAndTopicsMoveToTheTimetable() {
        var text = Paper.of(ProgrammeDocument.of(
                        SAMPLE.plan(), SAMPLE.settings(), NOTHING_ELSE, ToldStories.none(), Paper.ENGLISH_A5))
                .text();

        assertThat(text)
                .contains("People leave for dignity and safety")
                .doesNotContain("Somebody to talk to")
                .doesNotContain("Speaks for those who live by fishing");
    }
}
