package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amanat.model.LocalizedText;
import org.amanat.model.archive.Addition;
import org.amanat.model.archive.ClosingPoint;
import org.amanat.model.archive.ClosingPoint.Kind;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventState;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.Role;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.proceedings.DemandState;
import org.amanat.model.proceedings.Lesson;
import org.amanat.model.proceedings.LessonId;
import org.amanat.model.proceedings.LessonKind;
import org.amanat.model.proceedings.PressMention;
import org.amanat.model.proceedings.PressMentionId;
import org.amanat.model.proceedings.Progress;
import org.amanat.model.proceedings.ProgressId;
import org.amanat.model.proceedings.ProgressKind;
import org.amanat.model.proceedings.RecordText;
import org.amanat.model.proceedings.Response;
import org.amanat.model.proceedings.ResponseId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Closing the event of the sample. */
@Execution(ExecutionMode.CONCURRENT)
final class ArchiveTest {

    private static final Instant NOW = Instant.parse("2025-12-02T06:00:00Z");
    private static final LocalizedText WORDS = LocalizedText.of("New words", "نئے الفاظ");

    private OpenWorkspace open;
    private EventId event;

    @BeforeEach
    void openTheSample(@TempDir Path folder) {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        open = new Workspaces(folder.resolve("recent.txt"), clock).createSample(folder.resolve("sample.amanat"));
        event = open.events().all().getFirst().id();
    }

    @AfterEach
    void lock() {
        open.close();
    }

    @Test
    void whatIsMissingIsSaidAndWhatIsInTheWayRefuses() {
        assertThat(open.archive().of(event).missing())
                .extracting(ClosingPoint::kind)
                .contains(Kind.NO_LESSON)
                .doesNotContain(Kind.STILL_TO_COME, Kind.NO_STATEMENT);
        assertThat(open.archive().of(event).canClose()).isTrue();

        var next = open.events().add(WORDS, LocalDate.of(2026, 7, 30), LocalTime.NOON, LocalTime.of(14, 0));
        assertThat(open.archive().of(next).missing())
                .extracting(ClosingPoint::kind)
                .contains(Kind.STILL_TO_COME, Kind.NO_STATEMENT, Kind.NO_WORDS);
        refused(ProblemCode.EVENT_NOT_COMPLETE, () -> open.archive().close(next));
        refused(ProblemCode.EVENT_NOT_CLOSED, () -> open.archive().add(next, WORDS));
    }

    @Test
    void afterClosingTheRecordStaysAsItIsWhoeverAsks() {
        open.archive().close(event);

        var plan = open.events().plan(event);
        var day = open.proceedings().of(event);
        var item = plan.items().getFirst();
        var statements = open.proceedings().statements();
        List<ThrowingCallable> changes = List.of(
                () -> open.events().edit(plan.event().with(EventState.HELD)),
                () -> open.events().delete(event),
                () -> open.programme().add(event, ItemKind.PRAYER_BREAK, WORDS, 5, 0),
                () -> open.programme().move(item.id(), 3),
                () -> open.programme().delete(item.id()),
                () -> open.programme().appointNew(item.id(), WORDS, Role.SPEAKER),
                () -> open.programme().delete(plan.appearances().getFirst().id()),
                () -> open.guests().inviteNew(event, WORDS),
                () -> open.proceedings().write(event, RecordText.BRIEF, WORDS),
                () -> statements.delete(day.statements().getFirst().id()),
                () -> statements.move(day.statements().getFirst().id(), 2),
                () -> open.demands().delete(day.demands().getFirst().id()),
                () -> open.proceedings().lessons().add(new Lesson(LessonId.next(), event, LessonKind.KEEP, "Tea")),
                () -> open.archive().close(event));
        assertThat(changes).allSatisfy(change -> refused(ProblemCode.EVENT_CLOSED, change));
        assertThat(open.proceedings().of(event)).isEqualTo(day);
        assertThat(open.events().plan(event)).isEqualTo(plan);
    }

    @Test
    void whatBecomesOfItGoesOn() {
        open.archive().close(event);
        var day = open.proceedings().of(event);
        var demand = day.demands().getFirst();
        var commitment = day.commitments().getFirst();
        var on = LocalDate.of(2025, 12, 1);

        assertThatCode(() -> {
                    open.demands()
                            .respond(new Response(
                                    ResponseId.next(), demand.id(), Optional.empty(), on, "promised", WORDS, ""));
                    open.demands().edit(demand.with(DemandState.MET));
                    open.commitments()
                            .note(new Progress(ProgressId.next(), commitment.id(), on, ProgressKind.STEP, "", ""));
                    open.proceedings()
                            .pressMentions()
                            .add(new PressMention(PressMentionId.next(), event, "GNN", WORDS, Optional.empty(), ""));
                    open.archive().add(event, WORDS);
                })
                .doesNotThrowAnyException();
        assertThat(open.archive().of(event).additions())
                .extracting(Addition::wording, Addition::addedAt)
                .containsExactly(tuple(WORDS, NOW));
    }

    @Test
    void aMistakenClosingIsUndoneAndThenTheRecordOpens() {
        open.proceedings().lessons().add(new Lesson(LessonId.next(), event, LessonKind.KEEP, "Tea"));
        var before = open.events().plan(event);
        open.archive().close(event);
        assertThat(open.events().plan(event).event().state()).isEqualTo(EventState.ARCHIVED);

        open.history().undo();
        assertThat(open.archive().of(event).closedAt()).isEmpty();
        assertThat(open.events().plan(event)).isEqualTo(before);
        open.history().undo();
        assertThat(open.proceedings().of(event).lessons()).isEmpty();

        open.history().redo();
        open.history().redo();
        assertThat(open.archive().of(event).closedAt()).contains(NOW);
        refused(ProblemCode.EVENT_CLOSED, () -> open.proceedings().write(event, RecordText.BRIEF, WORDS));
    }

    @Test
    void otherEventsAndProtectionStayOpen() {
        open.archive().close(event);
        var next = open.events().copy(event, LocalDate.of(2026, 7, 30), true);
        open.proceedings().write(next, RecordText.BRIEF, WORDS);
        assertThat(open.proceedings().of(next).texts()).isEqualTo(Map.of(RecordText.BRIEF, WORDS));

        var told = open.storyPlans().of(event).getFirst().story();
        assertThatCode(() -> open.withdrawals().erase(told, "an officer")).doesNotThrowAnyException();
        assertThat(open.storyPlans().of(event)).noneMatch(plan -> plan.story().equals(told));
    }

    private static void refused(ProblemCode code, ThrowingCallable change) {
        assertThatThrownBy(change)
                .isInstanceOf(ProblemException.class)
                .extracting(refusal -> ((ProblemException) refusal).problem().code())
                .isEqualTo(code);
    }
}
