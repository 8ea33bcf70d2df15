package org.amanat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;

/**
 * A paper that is typed in with the keyboard alone: each field is come to with Tab, in the order of the paper. All keys
 * are struck in the window's thread, without a picture of the window after each, which would take most of the time.
 */
final class TypedForm {

    private final Scene scene;
    private final Robot keyboard = new Robot();

    TypedForm(Scene scene) {
        this.scene = scene;
    }

    /** Types into the field where the keyboard is, and goes on. */
    TypedForm write(String field, String words) {
        var node = at(field);
        words.codePoints().mapToObj(Character::toString).forEach(letter -> node.fireEvent(typed(letter)));
        return strike(KeyCode.TAB);
    }

    /** Goes so many places down a list, or up if negative, and on. */
    TypedForm down(String field, int places) {
        at(field);
        for (int place = 0; place < Math.abs(places); place++) {
            strike(places > 0 ? KeyCode.DOWN : KeyCode.UP);
        }
        return strike(KeyCode.TAB);
    }

    /** Leaves fields as they are. */
    TypedForm pass(String... fields) {
        for (String field : fields) {
            at(field);
            strike(KeyCode.TAB);
        }
        return this;
    }

    /** Presses the button where the keyboard is. */
    void press(String button) {
        at(button);
        strike(KeyCode.SPACE);
    }

    private TypedForm strike(KeyCode key) {
        keyboard.keyPress(key);
        keyboard.keyRelease(key);
        return this;
    }

    private Node at(String field) {
        var owner = Objects.requireNonNull(scene.getFocusOwner());
        assertThat(owner.getId()).as("where the keyboard is").isEqualTo(field);
        owner.applyCss();
        return owner;
    }

    private static KeyEvent typed(String letter) {
        return new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false);
    }
}
