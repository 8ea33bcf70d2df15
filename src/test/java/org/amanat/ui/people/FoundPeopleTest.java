package org.amanat.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.stream.IntStream;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.change.Operation;
import org.amanat.model.people.Person;
import org.amanat.model.workspace.Progress;
import org.amanat.operations.OpenWorkspace;
import org.amanat.operations.PeopleListing;
import org.amanat.operations.Workspaces;
import org.amanat.store.WorkspaceFile;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.plan.ForumFile;
import org.amanat.ui.common.plan.NoProblems;
import org.amanat.ui.common.task.Tasks;
import org.amanat.ui.people.FoundPeople.Reading;
import org.amanat.vault.Passphrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list that is longer than its first page; what runs aside waits until it is told to. */
final class FoundPeopleTest {

    private static final int PERSONS = PeopleListing.PAGE + 50;

    private final Queue<Runnable> aside = new ArrayDeque<>();
    private OpenWorkspace workspace;
    private FoundPeople list;

    @BeforeEach
    void open(@TempDir Path folder) {
        Path path = folder.resolve("office.amanat");
        try (var passphrase = Passphrase.copyOf("for tests only")) {
            try (var made = new WorkspaceFile(path, ForumFile.CLOCK).create(passphrase)) {
                made.run(
                        Operation.ADD_PERSON,
                        records -> records.persons()
                                .insertAll(IntStream.range(0, PERSONS)
                                        .mapToObj(at -> Person.named(LocalizedText.of(
                                                Language.ENGLISH, "Guest %03d".formatted(PERSONS - at))))
                                        .toList()));
            }
            workspace =
                    new Workspaces(folder.resolve("recent"), ForumFile.CLOCK).open(path, passphrase, Progress.silent());
        }
        list = new FoundPeople(
                workspace.peopleListing(),
                new Tasks(Runnable::run, aside::add, Runnable::run, new NoProblems()),
                UiTexts.in(Language.ENGLISH),
                LocalDate.of(2026, 7, 16));
        workspace.history().onChange(_ -> list.load());
        list.load();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void runAside() {
        while (!aside.isEmpty()) {
            aside.remove().run();
        }
    }

    private String name(int at) {
        return list.foundProperty().get().get(at).name().best(Language.ENGLISH);
    }

    @Test
    void theFirstPageIsThereBeforeTheRestAndSaysSo() {
        assertThat(list.readingProperty().get()).isEqualTo(Reading.FIRST_PAGE);
        assertThat(list.foundProperty().get()).hasSize(PeopleListing.PAGE);
        assertThat(list.count()).isEqualTo(PERSONS);
        assertThat(name(0)).isEqualTo("Guest 001");
        list.queryProperty().set("guest 250");
        assertThat(list.foundProperty().get()).isEmpty();

        runAside();

        assertThat(list.readingProperty().get()).isEqualTo(Reading.WHOLE);
        assertThat(list.foundProperty().get()).hasSize(1);
        list.queryProperty().set("");
        assertThat(list.foundProperty().get()).hasSize(PERSONS);
        assertThat(name(PERSONS - 1)).isEqualTo("Guest 250");
    }

    @Test
    void whoSortsWhileTheRestIsReadLosesNobody() {
        list.sortBy(PeopleColumn.NAME, true);
        assertThat(aside).as("what is being read is not read again").hasSize(1);
        runAside();
        assertThat(list.foundProperty().get()).hasSize(PERSONS);
        assertThat(name(0)).isEqualTo("Guest 250");
    }

    @Test
    void aChangeIsReadEvenIfSomebodySortsAtTheSameTime() {
        runAside();
        workspace.people().add(LocalizedText.of(Language.ENGLISH, "Aaliya"));
        list.sortBy(PeopleColumn.NAME, false);
        runAside();
        assertThat(list.foundProperty().get()).hasSize(PERSONS + 1);
        assertThat(name(0)).isEqualTo("Aaliya");
    }
}
