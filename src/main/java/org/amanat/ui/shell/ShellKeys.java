package org.amanat.ui.shell;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.amanat.ui.common.Place;
import org.jspecify.annotations.Nullable;

/** The keys that work wherever the person is, before the control that has the focus sees them. */
final class ShellKeys implements EventHandler<KeyEvent> {

    private final Shell shell;
    private final HistoryModel history;
    private final SearchBox search;

    ShellKeys(Shell shell, HistoryModel history, SearchBox search) {
        this.shell = shell;
        this.history = history;
        this.search = search;
    }

    @Override
    public void handle(KeyEvent event) {
        if (shell.screenTakes(event)) {
            event.consume();
        } else if (Shortcuts.SEARCH.match(event)) {
            act(event, search::take);
        } else if (Shortcuts.NEW_EVENT.match(event)) {
            act(event, () -> shell.open(new Place.NewEvent()));
        } else if (Shortcuts.UNDO.match(event) && !typingCanBeUndone()) {
            act(event, history::undo);
        } else if (Shortcuts.REDO.match(event) && !typingCanBeRedone()) {
            act(event, history::redo);
        }
    }

    private static void act(KeyEvent event, Runnable action) {
        event.consume();
        action.run();
    }

    /** What is being typed is not saved yet: the field itself takes it back, letter by letter. */
    private boolean typingCanBeUndone() {
        return focused() instanceof TextInputControl typed && typed.isUndoable();
    }

    private boolean typingCanBeRedone() {
        return focused() instanceof TextInputControl typed && typed.isRedoable();
    }

    private @Nullable Node focused() {
        Scene scene = shell.root().getScene();
        return scene == null ? null : scene.getFocusOwner();
    }
}
