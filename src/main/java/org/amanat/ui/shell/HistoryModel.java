package org.amanat.ui.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.amanat.model.change.Operation;
import org.amanat.operations.History;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;

/** What can be undone and redone, by name. */
public final class HistoryModel {

    private final History history;
    private final Tasks tasks;
    private final UiTexts texts;
    private final ReadOnlyStringWrapper undoText = new ReadOnlyStringWrapper();
    private final ReadOnlyStringWrapper redoText = new ReadOnlyStringWrapper();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();

    public HistoryModel(History history, Tasks tasks, UiTexts texts) {
        this.history = history;
        this.tasks = tasks;
        this.texts = texts;
        show(Optional.empty(), Optional.empty());
    }

    /** "Undo move item", or "Undo" when there is nothing. */
    public ReadOnlyStringProperty undoTextProperty() {
        return undoText.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty redoTextProperty() {
        return redoText.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** Takes the last change back; says so if there is none. Screens hear of it as of any change. */
    public void undo() {
        tasks.create(undoText.get(), _ -> history.undo()).start();
    }

    public void redo() {
        tasks.create(redoText.get(), _ -> history.redo()).start();
    }

    /** Something changed: asks anew what can be undone. */
    public void refresh() {
        tasks.create(texts.get("ui.edit"), _ -> new State(history.undoable(), history.redoable()))
                .onSuccess(state -> show(state.undoable(), state.redoable()))
                .start();
    }

    private record State(Optional<Operation> undoable, Optional<Operation> redoable) {}

    private void show(Optional<Operation> back, Optional<Operation> again) {
        undoable.set(back.isPresent());
        redoable.set(again.isPresent());
        undoText.set(back.map(operation -> texts.get("ui.undo-named", texts.name(operation)))
                .orElseGet(() -> texts.get("ui.undo")));
        redoText.set(again.map(operation -> texts.get("ui.redo-named", texts.name(operation)))
                .orElseGet(() -> texts.get("ui.redo")));
    }
}
