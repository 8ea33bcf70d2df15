package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.amanat.model.LocalizedText;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.story.Confidential;
import org.amanat.model.story.Narrator;
import org.amanat.model.story.StoryId;
import org.amanat.vault.Passphrase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
final class NarratorsTest {

    private StoryOffice office;
    private Narrators narrators;
    private StoryId story;

    @BeforeEach
    void aStoryIsTold(@TempDir Path folder) {
        office = new StoryOffice(folder);
        narrators = office.open.narrators();
        story = office.told("Noor", "نور");
    }

    @AfterEach
    void lock() {
        office.close();
    }

    @Test
    void aLeadOpensWritesAndReadsAndItIsWrittenDown() {
        assertThat(narrators.isSetUp()).isFalse();
        narrators.setUp("First lead", Passphrase.copyOf("first words")).close();
        var lead = narrators.leads().keySet().iterator().next();
        assertThat(narrators.leads()).containsValue("First lead").hasSize(1);

        try (var open = narrators.open(lead, Passphrase.copyOf("first words"), "to call")) {
            open.save(narrator());
            assertThat(open.of(story)).contains(narrator());
        }
        assertThat(narrators.openings()).singleElement().satisfies(opening -> {
            assertThat(opening.holder()).isEqualTo("First lead");
            assertThat(opening.reason()).isEqualTo("to call");
            assertThat(opening.closedAt()).isPresent();
        });
    }

    @Test
    void nobodyElseOpensIt() {
        narrators.setUp("First lead", Passphrase.copyOf("first words")).close();
        var lead = narrators.leads().keySet().iterator().next();
        refuses(
                ProblemCode.NARRATORS_WRONG_PASSPHRASE,
                () -> narrators.open(lead, Passphrase.copyOf("other words"), ""));
        refuses(
                ProblemCode.NARRATORS_SET_UP_ALREADY,
                () -> narrators.setUp("A thief", Passphrase.copyOf("my own words")));
        assertThat(narrators.openings()).isEmpty();
    }

    @Test
    void aSecondLeadIsAddedAndTheFirstTakenOutButNeverTheLast() {
        narrators.setUp("First lead", Passphrase.copyOf("first words")).close();
        var first = narrators.leads().keySet().iterator().next();
        try (var open = narrators.open(first, Passphrase.copyOf("first words"), "")) {
            refuses(ProblemCode.NARRATORS_LAST_LEAD, () -> narrators.remove(open, first));
            narrators.add(open, "Second lead", Passphrase.copyOf("second words"));
            narrators.remove(open, first);
        }
        assertThat(narrators.leads()).containsValue("Second lead").hasSize(1);
        refuses(
                ProblemCode.NARRATORS_WRONG_PASSPHRASE,
                () -> narrators.open(first, Passphrase.copyOf("first words"), ""));
        assertThat(office.open.history().undoable()).isEmpty();
    }

    @Test
    void thePrintedKeyOpensItToo() {
        try (var recovery = narrators.setUp("First lead", Passphrase.copyOf("first words"));
                var open = narrators.open(recovery, "")) {
            assertThat(open.isOpen()).isTrue();
        }
    }

    @Test
    void lockingTheFileClosesItAndAClosedOneTellsNothing() {
        var recovery = narrators.setUp("First lead", Passphrase.copyOf("first words"));
        var open = narrators.open(recovery, "");
        narrators.close();
        assertThat(open.isOpen()).isFalse();
        refuses(ProblemCode.NARRATORS_CLOSED, () -> open.of(story));
        recovery.close();
    }

    private Narrator narrator() {
        return new Narrator(
                story,
                new Confidential<>(LocalizedText.of("Zubaida Phony", "زبیدہ")),
                new Confidential<>(LocalizedText.of("Zubaida", "زبیدہ")),
                new Confidential<>("0300 1111111"),
                new Confidential<>("only by message"),
                new Confidential<>("after dark"),
                new Confidential<>("an uncle"),
                new Confidential<>(""));
    }

    private static void refuses(ProblemCode code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.problem().code()).isEqualTo(code));
    }
}
