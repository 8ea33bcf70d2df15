package org.amanat.ui.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.archive.DossierForm;
import org.amanat.model.archive.WrittenDossier;
import org.amanat.model.event.Event;
import org.amanat.operations.Archive.Shelf;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.plan.ForumFile;
import org.amanat.ui.common.plan.NoProblems;
import org.amanat.ui.common.task.Tasks;
import org.amanat.vault.Passphrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArchiveModelTest {

    private Path folder;
    private ForumFile file;
    private ArchiveModel model;

    @BeforeEach
    void openAnEventThatWasHeld(@TempDir Path empty) {
        folder = empty;
        file = ForumFile.in(empty);
        hold(file);
        model = new ArchiveModel(file.workspace(), Tasks.direct(new NoProblems()), UiTexts.in(Language.ENGLISH));
        file.workspace().history().onChange(model::changed);
        model.show(file.event());
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void closingAddingAndWritingAreShownAtOnce() {
        assertThat(shelf().canClose()).isTrue();
        assertThat(shelf().missing()).isNotEmpty();

        model.close(() -> {});
        assertThat(shelf().closedAt()).isPresent();
        assertThat(shelf().missing()).isEmpty();

        model.add(LocalizedText.of(Language.ENGLISH, "A letter came."), () -> {});
        assertThat(shelf().additions()).hasSize(1);

        List<DossierForm> made = new ArrayList<>();
        model.writePublic(
                folder.resolve("public.zip"),
                dossier -> made.add(dossier.entry().form()));
        try (var passphrase = Passphrase.copyOf("eleven lamps wait beside the river")) {
            model.writeFull(
                    passphrase,
                    folder.resolve("full.zip"),
                    dossier -> made.add(dossier.entry().form()),
                    problem -> {});
        }
        assertThat(made).containsExactly(DossierForm.PUBLIC, DossierForm.FULL);
        assertThat(shelf().dossiers())
                .extracting(WrittenDossier::form)
                .containsExactlyInAnyOrder(DossierForm.PUBLIC, DossierForm.FULL);
        assertThat(model.writingProperty().get()).isFalse();

        file.workspace().history().undo();
        assertThat(shelf().additions()).isEmpty();
    }

    /** Puts the event into the past. */
    static void hold(ForumFile file) {
        var event = file.plan().event();
        file.workspace()
                .events()
                .edit(new Event(
                        event.id(),
                        event.title(),
                        event.subtitle(),
                        event.observance(),
                        LocalDate.of(2026, 7, 1),
                        event.starts(),
                        event.ends(),
                        event.venue(),
                        event.languages(),
                        event.partners(),
                        event.state(),
                        event.note()));
    }

    private Shelf shelf() {
        return model.shelfProperty().get().orElseThrow();
    }
}
