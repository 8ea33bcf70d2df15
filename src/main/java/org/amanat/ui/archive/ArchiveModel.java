package org.amanat.ui.archive;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amanat.model.LocalizedText;
import org.amanat.model.archive.MadeDossier;
import org.amanat.model.change.Aggregate;
import org.amanat.model.change.ChangeSet;
import org.amanat.model.event.EventId;
import org.amanat.model.problem.Problem;
import org.amanat.operations.Archive.Shelf;
import org.amanat.operations.OpenWorkspace;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;
import org.amanat.vault.Passphrase;
import org.jspecify.annotations.Nullable;

/** The archive of one event without controls. */
final class ArchiveModel {

    private static final Set<Aggregate> SHOWN = EnumSet.of(
            Aggregate.EVENTS,
            Aggregate.PROGRAMME,
            Aggregate.GUESTS,
            Aggregate.PROCEEDINGS,
            Aggregate.DOCUMENTS,
            Aggregate.WORKSPACE);

    private final OpenWorkspace workspace;
    private final Tasks tasks;
    private final UiTexts texts;
    private final ReadOnlyObjectWrapper<Optional<Shelf>> shelf = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper();
    private @Nullable EventId event;

    ArchiveModel(OpenWorkspace workspace, Tasks tasks, UiTexts texts) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.texts = texts;
    }

    /** Nothing until the event is loaded. */
    ReadOnlyObjectProperty<Optional<Shelf>> shelfProperty() {
        return shelf.getReadOnlyProperty();
    }

    /** Whether a dossier is being written: a second one has to wait. */
    ReadOnlyBooleanProperty writingProperty() {
        return writing.getReadOnlyProperty();
    }

    void show(EventId asked) {
        if (!asked.equals(event)) {
            shelf.set(Optional.empty());
        }
        event = asked;
        load(asked);
    }

    void changed(ChangeSet changes) {
        if (event != null && !Collections.disjoint(changes.touched(), SHOWN)) {
            load(event);
        }
    }

    /** @param closed called once it is */
    void close(Runnable closed) {
        if (event == null) {
            return;
        }
        EventId at = event;
        tasks.create(texts.get("archive.closing"), _ -> {
                    workspace.archive().close(at);
                    return at;
                })
                .onSuccess(_ -> {
                    load(at);
                    closed.run();
                })
                .start();
    }

    /** @param added called once it is in the file */
    void add(LocalizedText wording, Runnable added) {
        if (event == null || wording.isEmpty()) {
            return;
        }
        EventId at = event;
        tasks.create(texts.get("archive.adding"), _ -> {
                    workspace.archive().add(at, wording);
                    return at;
                })
                .onSuccess(_ -> {
                    load(at);
                    added.run();
                })
                .start();
    }

    /** @param done called with what came of it */
    void writePublic(Path file, Consumer<MadeDossier> done) {
        write(at -> workspace.dossiers().writePublic(at, file), done, tasks.problems()::tell, () -> {});
    }

    /**
     * @param passphrase is wiped when it is done
     * @param done called with what came of it
     */
    void writeFull(Passphrase passphrase, Path file, Consumer<MadeDossier> done, Consumer<Problem> refused) {
        write(at -> workspace.dossiers().writeFull(at, passphrase, file), done, refused, passphrase::close);
    }

    private interface Writing {
        MadeDossier of(EventId event);
    }

    private void write(Writing work, Consumer<MadeDossier> done, Consumer<Problem> refused, Runnable end) {
        if (event == null) {
            end.run();
            return;
        }
        EventId at = event;
        writing.set(true);
        tasks.create(texts.get("archive.writing"), _ -> work.of(at))
                .onSuccess(made -> {
                    load(at);
                    done.accept(made);
                })
                .onProblem(refused)
                .onEnd(() -> {
                    writing.set(false);
                    end.run();
                })
                .start();
    }

    private void load(EventId asked) {
        tasks.create(texts.get("archive.loading"), _ -> workspace.archive().of(asked))
                .onSuccess(loaded -> {
                    if (asked.equals(event)) {
                        shelf.set(Optional.of(loaded));
                    }
                })
                .start();
    }
}
