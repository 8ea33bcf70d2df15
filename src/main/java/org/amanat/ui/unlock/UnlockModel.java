package org.amanat.ui.unlock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.amanat.model.problem.Problem;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.texts.Texts;
import org.amanat.model.workspace.Progress;
import org.amanat.operations.OpenWorkspace;
import org.amanat.operations.SampleWorkspace;
import org.amanat.operations.Workspaces;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;
import org.amanat.ui.common.task.Work;
import org.amanat.vault.Passphrase;

/** The way into a file: which ones were open lately, and opening or creating one. */
public final class UnlockModel {

    private final Workspaces workspaces;
    private final Path sample;
    private final Tasks tasks;
    private final UiTexts texts;
    private final Consumer<OpenWorkspace> opened;
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper step = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param sample where the sample lies once somebody looked at it
     * @param opened what follows when a file is open
     */
    public UnlockModel(Workspaces workspaces, Path sample, Tasks tasks, UiTexts texts, Consumer<OpenWorkspace> opened) {
        this.workspaces = workspaces;
        this.sample = sample;
        this.tasks = tasks;
        this.texts = texts;
        this.opened = opened;
    }

    /** Files that were open lately, the latest first. */
    public ObservableList<Path> recent() {
        return FXCollections.unmodifiableObservableList(recent);
    }

    /** Whether a file is being opened or created. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What is happening now, in words; empty when nothing is. */
    public ReadOnlyStringProperty stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** Why it did not work the last time. */
    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Loads the files that were open lately. */
    public void load() {
        problem.set(Optional.empty());
        tasks.create(texts.get("ui.unlock.loading"), _ -> workspaces.recent())
                .onSuccess(recent::setAll)
                .start();
    }

    /** Does not offer a file again. The file stays where it is. */
    public void forget(Path path) {
        tasks.create(texts.get("ui.unlock.loading"), _ -> {
                    workspaces.forget(path);
                    return workspaces.recent();
                })
                .onSuccess(recent::setAll)
                .start();
    }

    /** Opens a file. Closes the passphrase. */
    public void open(Path path, Passphrase passphrase) {
        begin(
                passphrase,
                running -> workspaces.open(
                        path,
                        passphrase,
                        opening ->
                                tasks.onScreen(() -> step.set(texts.get("ui.unlock.step." + Texts.kebab(opening))))));
    }

    /** Creates a file. Closes the passphrase. */
    public void create(Path path, Passphrase passphrase) {
        step.set(texts.get("ui.unlock.step.create"));
        begin(passphrase, running -> workspaces.create(path, passphrase));
    }

    /** Opens the sample, and makes it before if it is not there yet. */
    public void openSample() {
        step.set(texts.get("ui.unlock.step.create"));
        var known = SampleWorkspace.passphrase();
        begin(known, _ -> Files.exists(sample) ? workspaces.open(sample, known, Progress.silent()) : newSample());
    }

    private OpenWorkspace newSample() {
        Path folder = sample.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
        } catch (IOException readOnly) {
            throw new ProblemException(readOnly, ProblemCode.FOLDER_READ_ONLY, String.valueOf(folder));
        }
        return workspaces.createSample(sample);
    }

    private void begin(Passphrase passphrase, Work<OpenWorkspace> work) {
        problem.set(Optional.empty());
        busy.set(true);
        tasks.create(texts.get("ui.unlock.opening"), work)
                .onSuccess(opened)
                .onProblem(told -> problem.set(Optional.of(told)))
                .onEnd(() -> {
                    passphrase.close();
                    busy.set(false);
                    step.set("");
                })
                .start();
    }
}
