package org.amanat.ui.shell;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The keys that work wherever the person is. */
final class Shortcuts {

    static final KeyCodeCombination LOCK = control(KeyCode.L);
    static final KeyCodeCombination SEARCH = control(KeyCode.K);
    static final KeyCodeCombination NEW_EVENT = control(KeyCode.N);
    static final KeyCodeCombination UNDO = control(KeyCode.Z);
    static final KeyCodeCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private Shortcuts() {}

    private static KeyCodeCombination control(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }
}
