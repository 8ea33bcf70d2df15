package org.amanat.store;

import static org.amanat.store.Problems.code;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.amanat.model.change.Aggregate;
import org.amanat.model.change.ChangeSet;
import org.amanat.model.change.ChangeSet.Direction;
import org.amanat.model.change.Operation;
import org.amanat.model.event.Venue;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.workspace.Progress;
import org.amanat.vault.Passphrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one door, and what happens when several want through it. */
final class WorkspaceTest {

    @TempDir
    private Path folder;

    private Path path;
    private Workspace workspace;

    @BeforeEach
    void open() {
        path = folder.resolve("office.amanat");
        workspace = Office.create(path);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void listenersHearOfAChangeOnceItIsInTheFileAndMayRead() {
        var heard = new ArrayList<ChangeSet>();
        var seen = new ArrayList<Integer>();
        workspace.onChange(heard::add);
        workspace.onChange(changes -> seen.add(venues(workspace).size()));

        addVenue("one");
        workspace.undo();
        workspace.redo();

        assertThat(heard)
                .extracting(ChangeSet::direction)
                .containsExactly(Direction.DONE, Direction.UNDONE, Direction.REDONE);
        assertThat(heard).allMatch(changes -> changes.operation() == Operation.ADD_VENUE);
        assertThat(heard).extracting(ChangeSet::touched).containsOnly(Set.of(Aggregate.VENUES));
        assertThat(seen).containsExactly(1, 0, 1);
    }

    @Test
    void whoStoppedListeningHearsNothingMore() {
        var heard = new ArrayList<ChangeSet>();
        Runnable stop = workspace.onChange(heard::add);
        stop.run();
        addVenue("one");
        assertThat(heard).isEmpty();
    }

    @Test
    void nobodyHearsOfAChangeThatFailed() {
        var heard = new ArrayList<ChangeSet>();
        workspace.onChange(heard::add);
        assertThatThrownBy(() -> workspace.run(Operation.ADD_VENUE, records -> {
                    records.venues().insert(Sketches.venue("x"));
                    throw new IllegalArgumentException("on purpose");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(heard).isEmpty();
        assertThat(venues(workspace)).isEmpty();
    }

    @Test
    void aChangeWithinAChangeIsRefusedAndNothingOfEitherStays() {
        assertThatIllegalStateException()
                .isThrownBy(() -> workspace.run(Operation.ADD_VENUE, records -> {
                    records.venues().insert(Sketches.venue("outer"));
                    addVenue("inner");
                }))
                .withMessageContaining("cannot hold another");
        assertThatIllegalStateException().isThrownBy(() -> workspace.read(records -> workspace.undo()));
        assertThat(venues(workspace)).isEmpty();
    }

    @Test
    void manyThreadsTakeTurns() throws Exception {
        var operations = Collections.synchronizedList(new ArrayList<Operation>());
        workspace.onChange(changes -> operations.add(changes.operation()));
        try (var threads = Executors.newFixedThreadPool(8)) {
            var running = new ArrayList<Future<?>>();
            for (int i = 0; i < 80; i++) {
                String name = "hall " + i;
                running.add(threads.submit(() -> {
                    addVenue(name);
                    return venues(workspace).size();
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
        assertThat(venues(workspace)).hasSize(80);
        assertThat(operations).hasSize(80);
    }

    @Test
    void aLockedWorkspaceAnswersNothing() {
        workspace.close();
        workspace.close();
        assertThat(workspace.isOpen()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> addVenue("late"));
        assertThatIllegalStateException().isThrownBy(workspace::undoable);
        assertThatIllegalStateException().isThrownBy(() -> workspace.info());
    }

    @Test
    void lockingForgetsWhatCouldBeUndone() {
        addVenue("one");
        assertThat(workspace.undoable()).contains(Operation.ADD_VENUE);
        workspace.close();
        try (var again = Office.open(path)) {
            assertThat(again.undoable()).isEmpty();
            assertThat(code(again::undo)).isEqualTo(ProblemCode.NOTHING_TO_UNDO);
            assertThat(venues(again)).hasSize(1);
        }
    }

    @Test
    void theInformationAboutAFileCountsAndNamesNoOne() throws Exception {
        workspace.run(Operation.ADD_EVENT, records -> records.events().insert(Sketches.event("forum")));
        var info = workspace.info();
        assertThat(info.path()).isEqualTo(path);
        assertThat(info.form()).isEqualTo(Migrations.newest());
        assertThat(info.events()).isEqualTo(1);
        assertThat(info.persons()).isZero();
        assertThat(info.documents()).isZero();
        assertThat(info.bytes()).isEqualTo(Files.size(path));
        assertThat(info.id().version()).isEqualTo(7);
        assertThat(info.backupFolder()).isEqualTo(Backups.folder(path));
    }

    @Test
    void afterAChangeOfPassphraseOnlyTheNewOneOpensTheFile() throws Exception {
        addVenue("kept");
        byte[] before = Files.readAllBytes(path);
        try (var present = Office.passphrase();
                var next = Passphrase.copyOf("another passphrase")) {
            workspace.changePassphrase(present, next);
            assertThat(venues(workspace)).hasSize(1);
            assertThat(workspace.undoable()).isEmpty();
            addVenue("after it");
            workspace.close();

            var file = new WorkspaceFile(path, Office.CLOCK);
            assertThat(code(() -> file.open(present, Progress.silent()))).isEqualTo(ProblemCode.WRONG_PASSPHRASE);
            try (var again = file.open(next, Progress.silent())) {
                assertThat(venues(again)).hasSize(2);
            }
            assertThat(file.check(next).isSound()).isTrue();
        }
        assertThat(Files.readAllBytes(path)).isNotEqualTo(before);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(path, Backups.folder(path));
        }
    }

    @Test
    void whoeverDoesNotKnowThePresentPassphraseCannotChangeIt() throws Exception {
        byte[] before = Files.readAllBytes(path);
        try (var wrong = Passphrase.copyOf("guessed");
                var next = Passphrase.copyOf("another")) {
            assertThat(code(() -> workspace.changePassphrase(wrong, next))).isEqualTo(ProblemCode.WRONG_PASSPHRASE);
        }
        assertThat(path).hasBinaryContent(before);
        addVenue("still open");
        workspace.close();
        Office.open(path).close();
    }

    @Test
    void aChangeOfPassphraseThatFindsNoRoomLeavesTheFileOpenAsItWas() throws Exception {
        Path inTheWay = Files.createDirectory(folder.resolve("office.amanat-new"));
        Files.createFile(inTheWay.resolve("something"));
        try (var present = Office.passphrase();
                var next = Passphrase.copyOf("another")) {
            assertThat(code(() -> workspace.changePassphrase(present, next))).isEqualTo(ProblemCode.CANNOT_WRITE_FILE);
        }
        addVenue("still open");
        workspace.close();
        Office.open(path).close();
    }

    private void addVenue(String name) {
        workspace.run(Operation.ADD_VENUE, records -> records.venues().insert(Sketches.venue(name)));
    }

    private static List<Venue> venues(Workspace open) {
        return open.read(records -> records.venues().all());
    }
}
