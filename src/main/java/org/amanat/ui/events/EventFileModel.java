package org.amanat.ui.events;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.amanat.model.archive.DossierReport;
import org.amanat.model.event.EventId;
import org.amanat.model.problem.Problem;
import org.amanat.operations.Dossiers;
import org.amanat.operations.EventFiles;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;
import org.amanat.vault.Passphrase;

/** Brings an event from another computer. */
public final class EventFileModel {

    private final EventFiles files;
    private final Dossiers dossiers;
    private final Tasks tasks;
    private final UiTexts texts;

    public EventFileModel(EventFiles files, Dossiers dossiers, Tasks tasks, UiTexts texts) {
        this.files = files;
        this.dossiers = dossiers;
        this.tasks = tasks;
        this.texts = texts;
    }

    /** @param done called with the event once it is in the file */
    void bringIn(Path file, Consumer<EventId> done) {
        tasks.create(texts.get("ui.events.importing"), _ -> files.importEvent(file))
                .onSuccess(done)
                .start();
    }

    /**
     * Takes the event of a dossier in.
     *
     * @param passphrase is wiped when it is done
     * @param done called with what became of it
     */
    void readDossier(
            Path file, Optional<Passphrase> passphrase, Consumer<DossierReport> done, Consumer<Problem> refused) {
        tasks.create(texts.get("archive.reading"), _ -> dossiers.read(file, passphrase))
                .onSuccess(done)
                .onProblem(refused)
                .onEnd(() -> passphrase.ifPresent(Passphrase::close))
                .start();
    }

    /** Tells a problem in the usual place. */
    void tell(Problem problem) {
        tasks.problems().tell(problem);
    }
}
