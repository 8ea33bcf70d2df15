package org.amanat.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.importing.Decision;
import org.amanat.model.importing.ImportField;
import org.amanat.model.importing.ListSubject;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Sector;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.plan.ForumFile;
import org.amanat.ui.common.plan.NoProblems;
import org.amanat.ui.common.task.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImportModelTest {

    @TempDir
    private Path folder;

    private ForumFile file;
    private ImportModel model;

    @BeforeEach
    void open() throws Exception {
        file = ForumFile.in(folder);
        model = new ImportModel(
                file.workspace().imports(), Tasks.direct(new NoProblems()), UiTexts.in(Language.ENGLISH), (_, _) -> {});
        model.begin(ListSubject.PEOPLE, Optional.of(file.event()));
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void aListGoesFromTheFileToTheGuestsAndBack() throws Exception {
        model.choose(Files.writeString(folder.resolve("list.csv"), "Name,Phone\nKomal Naz,0300 1234567\nRafi,12\n"));
        assertThat(model.stepProperty().get()).isEqualTo(Step.COLUMNS);

        model.next();
        assertThat(model.stepProperty().get()).isEqualTo(Step.ROWS);
        assertThat(model.coming()).isEqualTo(1);
        assertThat(model.held()).isEqualTo(1);

        model.correct(model.lines().getLast(), 1, "0333 7654321");
        assertThat(model.coming()).isEqualTo(2);

        int before = file.workspace().guests().of(file.event()).size();
        model.run();
        assertThat(model.stepProperty().get()).isEqualTo(Step.DONE);
        assertThat(file.workspace().guests().of(file.event())).hasSize(before + 2);

        model.takeBack(model.earlier().getFirst());
        assertThat(file.workspace().guests().of(file.event())).hasSize(before);
        assertThat(model.earlier()).isEmpty();
    }

    @Test
    void organisationsComeInByTheSameSteps() {
        var there = file.workspace()
                .people()
                .addOrganisation(LocalizedText.of(Language.ENGLISH, "Hill Union"), Sector.OTHER);
        model.begin(ListSubject.ORGANISATIONS, Optional.empty());
        model.paste("Organisation\tWebsite\nHill Union of Masons\t\nSeafront Circle\tseafront.example\n");
        model.next();
        model.next();
        assertThat(model.stepProperty().get()).isEqualTo(Step.PEOPLE);
        model.decide(model.lines().getFirst(), new Decision.SameOrganisation(there));

        model.run();

        assertThat(model.stepProperty().get()).isEqualTo(Step.DONE);
        assertThat(file.workspace().people().organisations())
                .extracting(Organisation::website)
                .contains("seafront.example");
        assertThat(model.doneProperty().get().orElseThrow().counts().added()).isOne();
        assertThat(model.doneProperty().get().orElseThrow().counts().known()).isOne();
    }

    @Test
    void withoutNamesThereIsNoWayOnUntilTheirColumnIsChosen() {
        model.paste("0300 1234567\tx1\n0333 7654321\tx2\n");
        assertThat(model.hasNames()).isFalse();

        model.mean(1, Optional.of(ImportField.NAME));
        assertThat(model.hasNames()).isTrue();
        model.next();
        assertThat(model.coming()).isEqualTo(2);
    }

    @Test
    void rowsAreShownBeforeThoseWhoAreKnownAreFoundAndNobodyComesInUntilThen() {
        file.workspace().people().add(LocalizedText.of(Language.ENGLISH, "Komal Naz"));
        var waiting = new ArrayDeque<Runnable>();
        var slow = new ImportModel(
                file.workspace().imports(),
                new Tasks(waiting::add, waiting::add, Runnable::run, new NoProblems()),
                UiTexts.in(Language.ENGLISH),
                (_, _) -> {});
        slow.begin(ListSubject.PEOPLE, Optional.empty());
        slow.paste("Name\tPhone\nKomal Naz\t0300 1234567\nRafi\t0333 7654321\n");
        run(waiting, 2);
        slow.next();
        run(waiting, 1);
        assertThat(slow.stepProperty().get()).isEqualTo(Step.ROWS);
        assertThat(slow.lines()).hasSize(2);
        assertThat(slow.isReady()).isFalse();

        // It is stopped: the way on looks again, and does not pass by those who are known.
        slow.cancel();
        run(waiting, 1);
        slow.next();
        assertThat(slow.stepProperty().get()).isEqualTo(Step.ROWS);
        run(waiting, 1);
        assertThat(slow.lookalikes().of(slow.lines().getFirst())).hasSize(1);
        slow.next();
        assertThat(slow.stepProperty().get()).isEqualTo(Step.PEOPLE);
        assertThat(slow.isReady()).isTrue();
    }

    @Test
    void whoIsKnownIsLookedForAgainWhereARowWasCorrected() {
        var known = file.workspace().people().add(LocalizedText.of(Language.ENGLISH, "Komal Naz"));
        model.paste("Name\tPhone\nKomal Naz\t0300 1234567\nRafi\t0333 7654321\n");
        model.next();
        model.decide(model.lines().getFirst(), new Decision.Same(known));

        model.correct(model.lines().getLast(), 0, "Komal Naz");
        assertThat(model.lookalikes().of(model.lines().getLast())).hasSize(1);
        assertThat(model.decision(model.lines().getFirst())).isEqualTo(new Decision.Same(known));

        model.correct(model.lines().getFirst(), 0, "Somebody Else");
        assertThat(model.lookalikes().of(model.lines().getFirst())).isEmpty();
        assertThat(model.decision(model.lines().getFirst())).isEqualTo(new Decision.Add());
    }

    private static void run(Queue<Runnable> waiting, int pieces) {
        for (int piece = 0; piece < pieces; piece++) {
            waiting.remove().run();
        }
    }
}
