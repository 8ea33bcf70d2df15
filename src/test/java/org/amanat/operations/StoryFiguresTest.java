package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.StoryPaper;
import org.amanat.model.consent.Withdrawal;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.DocumentOrder;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.TypeSize;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.story.CoarsePlace;
import org.amanat.model.story.Confidential;
import org.amanat.model.story.Route;
import org.amanat.model.story.Story;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.Vocabularies;
import org.amanat.model.texts.Digits;
import org.amanat.press.VeraPdf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Figures of stories as they are printed: coarse, of those who agreed, and never so that two reports tell of one. */
final class StoryFiguresTest {

    private static final List<LocalizedText> NAMES = List.of(
            LocalizedText.of("Noor", "نور"),
            LocalizedText.of("Mehr", "مہر"),
            LocalizedText.of("Sahar", "سحر"),
            LocalizedText.of("Zeba", "زیبا"),
            LocalizedText.of("Gulshan", "گلشن"),
            LocalizedText.of("Roshni", "روشنی"));

    private static final String COMMON =
            Vocabularies.LOCAL.concepts().getFirst().code();
    private static final String RARE = Vocabularies.LOCAL.concepts().getLast().code();

    @TempDir
    private Path folder;

    private final List<StoryId> counted = new ArrayList<>();
    private StoryOffice office;

    @BeforeEach
    void sixStoriesMayBeCounted() {
        office = new StoryOffice(folder);
        for (int number = 0; number < 6; number++) {
            var story = office.cleared(
                    NAMES.get(number).best(Language.ENGLISH), NAMES.get(number).best(Language.URDU));
            tag(story, number < 2 ? Set.of(COMMON, RARE) : Set.of(COMMON));
            counted.add(story);
        }
        tag(office.told("Tahira", "طاہرہ"), Set.of(COMMON));
    }

    @AfterEach
    void lock() {
        office.close();
    }

    @Test
    void showWhatFiveShareAndNotWhatTwoDo() {
        var pdf = rendered();
        assertThat(Pages.text(pdf))
                .contains("5 or more stories", label(COMMON), "Sindh")
                .doesNotContain(label(RARE), "6 or", "7 or", "Noor");
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void areRefusedWhereTheyWouldTellOfOneBesideThoseThatWerePrinted() {
        save("first.pdf");
        save("again.pdf");
        assertThat(office.open.withdrawals().uses(counted.getFirst()))
                .hasSize(2)
                .allMatch(use ->
                        use.paper() == StoryPaper.FIGURES && use.textVersion().isEmpty());
        assertThat(office.open.withdrawals().recallList(counted.getFirst()))
                .as("nothing of the story is on them, so they are not called back")
                .isEmpty();

        office.open
                .withdrawals()
                .withdraw(
                        counted.getFirst(),
                        EnumSet.of(Scope.COUNTED_IN_STATISTICS),
                        Withdrawal.Channel.IN_PERSON,
                        new Confidential<>(""),
                        StoryOffice.TODAY,
                        "a caseworker");
        assertThatThrownBy(this::rendered)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.problem().code()).isEqualTo(ProblemCode.FIGURES_TOO_CLOSE));
    }

    private void tag(StoryId id, Set<String> themes) {
        var story = office.open.stories().get(id);
        office.open
                .stories()
                .edit(new Story(
                        id,
                        story.pseudonym(),
                        story.toldIn(),
                        story.toldOn(),
                        story.writtenDownBy(),
                        story.originals(),
                        story.texts(),
                        themes,
                        new Route(Optional.of(new CoarsePlace("PK-SD")), List.of(), Optional.empty()),
                        story.contentNote(),
                        story.supportPerson(),
                        story.safety()));
    }

    private static String label(String code) {
        return Vocabularies.theme(code).orElseThrow().label().best(DocumentLanguage.ENGLISH.main());
    }

    private byte[] rendered() {
        return ((RenderedDocument) office.open.printing().render(request())).pdf();
    }

    private void save(String name) {
        office.open.printing().save(request(), 1, folder.resolve(name));
    }

    private PrintRequest request() {
        return new PrintRequest(
                office.event,
                new DocumentOrder.StoryFigures(),
                new PrintOptions(DocumentLanguage.ENGLISH, PaperFormat.A4, false, TypeSize.NORMAL, Digits.EUROPEAN));
    }
}
