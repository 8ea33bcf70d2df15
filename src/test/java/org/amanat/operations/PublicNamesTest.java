package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.amanat.model.LocalizedText;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.DocumentOrder;
import org.amanat.model.document.DoorPart;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.TypeSize;
import org.amanat.model.event.EventId;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.model.people.Agreement;
import org.amanat.model.people.Agreements;
import org.amanat.model.people.Agreements.Answer;
import org.amanat.model.people.Person;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.texts.Digits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A speaker who is named Zzyzx says no to the name in print, and is then named only where the office or they read it.
 */
@Execution(ExecutionMode.CONCURRENT)
final class PublicNamesTest {

    private static final LocalizedText NAME = LocalizedText.of("Zzyzx Qua", "Zzyzx Qua");

    private static final Optional<Answer> NO = Optional.of(Answer.no(LocalDate.of(2025, 12, 1)));

    private OpenWorkspace open;
    private EventId event;
    private Person speaker;

    @BeforeEach
    void openTheSample(@TempDir Path folder) {
        var clock = Clock.fixed(Instant.parse("2025-12-02T06:00:00Z"), ZoneOffset.UTC);
        open = new Workspaces(folder.resolve("recent.txt"), clock).createSample(folder.resolve("sample.amanat"));
        event = open.events().all().getFirst().id();
        var statement = open.proceedings().of(event).statements().getFirst();
        speaker = open.people().find(statement.speaker()).orElseThrow().person().called(NAME);
        open.people().edit(speaker);
    }

    @AfterEach
    void lock() {
        open.close();
    }

    @Test
    void whoSaidNoIsNamedOnNoPaperForStrangers() {
        assertThat(List.of(
                        DocumentKind.PROGRAMME,
                        DocumentKind.DOOR_PAGE,
                        DocumentKind.SPEAKERS,
                        DocumentKind.PRESS_NOTE,
                        DocumentKind.SUMMARY,
                        DocumentKind.DUTY_BEARER_BRIEF))
                .allMatch(this::names);

        answer(NO);

        assertThat(Arrays.stream(DocumentKind.values()).filter(DocumentKind::isForStrangers))
                .noneMatch(this::names);
        assertThat(names(DocumentKind.RUN_SHEET)).isTrue();
        var programme = render(DocumentKind.PROGRAMME);
        assertThat(Pages.text(((RenderedDocument) programme).pdf())).contains("Name withheld");
        assertThat(Pages.text(((RenderedDocument) render(DocumentKind.SPEAKERS)).pdf()))
                .doesNotContain("Name withheld");
        assertThat(programme.notices())
                .contains(new PrintNotice.NameWithheld(NAME))
                .doesNotContain(new PrintNotice.NotConfirmed(LocalizedText.of("Name withheld", "")));
    }

    @Test
    void whoWasNotAskedIsNamedAndTheMakerOfThePaperIsTold() {
        var unasked = new PrintNotice.NameNotAsked(NAME);
        assertThat(render(DocumentKind.PROGRAMME).notices()).contains(unasked);

        answer(Optional.of(Answer.yes(LocalDate.of(2025, 12, 1))));
        assertThat(render(DocumentKind.PROGRAMME).notices()).doesNotContain(unasked);

        answer(Optional.empty());
        assertThat(names(DocumentKind.PROGRAMME)).isTrue();
    }

    @Test
    void aNameThatSomebodyTypedIsToldWithItsPlace() {
        type("A letter that was read by ZZYZX  Qua’s own sister");
        assertThat(typed(DocumentKind.PROGRAMME)).isEmpty();

        answer(NO);

        var told = new PrintNotice.NameInWords(NAME, "… that was read by ZZYZX Qua’s own sister");
        assertThat(typed(DocumentKind.PROGRAMME)).containsExactly(told);
        assertThat(typed(DocumentKind.RUN_SHEET)).isEmpty();
        assertThat(typed(DocumentKind.PRESS_NOTE)).isEmpty();
    }

    @Test
    void partsOfOtherWordsAreNoName() {
        answer(NO);
        type("A letter that was read by Zzyzx Quarto and Azzyzx Qua, not Zzyzx, Al Qua");
        assertThat(typed(DocumentKind.PROGRAMME)).isEmpty();
    }

    @Test
    void whoTakesNoPartIsLookedForByANameOfSeveralWords() {
        refuses(LocalizedText.of("", "زیزکس قاف"));
        refuses(LocalizedText.of("Letter", ""));
        type("A letter that زيزكس قاف wrote");
        assertThat(typed(DocumentKind.PROGRAMME))
                .containsExactly(new PrintNotice.NameInWords(
                        LocalizedText.of("", "زیزکس قاف"), "A letter that زيزكس قاف wrote"));
    }

    /** Somebody who takes no part in the event. */
    private void refuses(LocalizedText name) {
        var person = Person.of(open.people().add(name), name);
        open.people().edit(person.with(Agreements.NONE.with(Agreement.PRINTED_NAME, NO)));
    }

    private void type(String title) {
        var item = open.events().plan(event).items().getFirst();
        open.programme()
                .edit(new ProgrammeItem(
                        item.id(),
                        item.event(),
                        item.kind(),
                        LocalizedText.of(title, ""),
                        item.note(),
                        item.minutes(),
                        item.pinnedStart()));
    }

    private List<PrintNotice> typed(DocumentKind kind) {
        return render(kind).notices().stream()
                .filter(PrintNotice.NameInWords.class::isInstance)
                .toList();
    }

    private void answer(Optional<Answer> answer) {
        open.people().edit(speaker.with(speaker.agreements().with(Agreement.PRINTED_NAME, answer)));
    }

    /** Whether there is such a paper, and the speaker's name is on it. */
    private boolean names(DocumentKind kind) {
        try {
            return render(kind) instanceof RenderedDocument rendered
                    && Pages.text(rendered.pdf()).contains("Zzyzx");
        } catch (ProblemException nothingToPrint) {
            return false;
        }
    }

    /** As it usually is, but with the names that a page for the door can have. */
    private static DocumentOrder order(DocumentKind kind) {
        return kind == DocumentKind.DOOR_PAGE
                ? new DocumentOrder.DoorPage(EnumSet.allOf(DoorPart.class))
                : DocumentOrder.usual(kind);
    }

    private Rendering render(DocumentKind kind) {
        var paper = kind.papers().contains(PaperFormat.A4) ? PaperFormat.A4 : PaperFormat.A5;
        var options = new PrintOptions(DocumentLanguage.ENGLISH, paper, false, TypeSize.NORMAL, Digits.EUROPEAN);
        return open.printing().render(new PrintRequest(event, order(kind), options));
    }
}
