package org.amanat.ui.commitments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.amanat.model.LocalizedText;
import org.amanat.model.change.Aggregate;
import org.amanat.model.change.ChangeSet;
import org.amanat.model.people.Organisation;
import org.amanat.model.proceedings.CommitmentId;
import org.amanat.model.proceedings.Progress;
import org.amanat.model.proceedings.ProgressId;
import org.amanat.model.proceedings.ProgressKind;
import org.amanat.model.proceedings.Promise;
import org.amanat.model.texts.Match;
import org.amanat.operations.OpenWorkspace;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;

/** Commitments of all events without controls: which are found, which one is chosen, what is noted about it. */
public final class CommitmentsModel {

    private static final Set<Aggregate> SHOWN = Set.of(Aggregate.PROCEEDINGS, Aggregate.PEOPLE, Aggregate.EVENTS);

    private final OpenWorkspace workspace;
    private final Tasks tasks;
    private final UiTexts texts;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Promise>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Promise>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> today = new SimpleObjectProperty<>(Optional.empty());
    private List<Promise> all = List.of();

    private record Loaded(List<Promise> promises, LocalDate today) {}

    public CommitmentsModel(OpenWorkspace workspace, Tasks tasks, UiTexts texts) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.texts = texts;
        query.subscribe(_ -> narrow());
    }

    /** Words to look for in what was promised, by whom and where. */
    StringProperty queryProperty() {
        return query;
    }

    /** What is waited for first, by its date; what is closed last. */
    ReadOnlyObjectProperty<List<Promise>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Promise>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** How many there are, found or not. */
    int count() {
        return all.size();
    }

    Optional<LocalDate> today() {
        return today.get();
    }

    void choose(CommitmentId id) {
        chosen.set(all.stream()
                .filter(promise -> promise.commitment().id().equals(id))
                .findFirst());
    }

    void load() {
        tasks.create(
                        texts.get("ui.commitments.loading"),
                        _ -> new Loaded(
                                workspace.commitments().all(),
                                workspace.commitments().today()))
                .onSuccess(this::took)
                .start();
    }

    void changed(ChangeSet changes) {
        if (changes.touched().stream().anyMatch(SHOWN::contains)) {
            load();
        }
    }

    /** Notes what became of the commitment that is chosen. */
    void note(LocalDate on, ProgressKind kind, String words, String evidence) {
        chosen.get().ifPresent(promise -> {
            var progress = new Progress(ProgressId.next(), promise.commitment().id(), on, kind, words, evidence);
            save(() -> workspace.commitments().note(progress));
        });
    }

    void delete(ProgressId progress) {
        save(() -> workspace.commitments().delete(progress));
    }

    private void save(Runnable change) {
        tasks.create(texts.get("ui.saving"), _ -> {
                    change.run();
                    return change;
                })
                .start();
    }

    private void took(Loaded loaded) {
        all = loaded.promises();
        today.set(Optional.of(loaded.today()));
        chosen.get().ifPresent(promise -> choose(promise.commitment().id()));
        narrow();
    }

    private void narrow() {
        var match = Match.of(query.get());
        found.set(all.stream().filter(promise -> match.in(words(promise))).toList());
    }

    private static String words(Promise promise) {
        var by = promise.by().map(Organisation::name).orElse(LocalizedText.empty());
        return String.join(
                " ",
                Stream.of(promise.commitment().wording(), promise.commitment().toWhom(), by, promise.event())
                        .flatMap(text -> text.texts().values().stream())
                        .toList());
    }
}
