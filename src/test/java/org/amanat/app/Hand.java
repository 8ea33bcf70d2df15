package org.amanat.app;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Does what a person does at a screen, by the ids of its controls, in the window's thread. */
final class Hand {

    /** What is left of the page above what is scrolled to, in pixels. */
    private static final double ABOVE = 60;

    private Hand() {}

    static Consumer<Scene> press(String id) {
        return scene -> find(scene, id, ButtonBase.class).fire();
    }

    static Consumer<Scene> pressIfThere(String id) {
        return scene -> {
            if (scene.lookup("#" + id) != null) {
                press(id).accept(scene);
            }
        };
    }

    /** Fires an entry of a menu. */
    static Consumer<Scene> choose(String menu, String entry) {
        return scene -> find(scene, menu, MenuButton.class).getItems().stream()
                .filter(item -> entry.equals(item.getId()))
                .forEach(MenuItem::fire);
    }

    /** Chooses from a list by its place in it. */
    static Consumer<Scene> pick(String id, int index) {
        return scene -> find(scene, id, ComboBox.class).getSelectionModel().select(index);
    }

    /** Types into a line and goes on with Enter, so that it is saved. */
    static Consumer<Scene> enter(String id, String text) {
        return scene -> {
            var field = find(scene, id, TextField.class);
            field.setText(text);
            field.fireEvent(new ActionEvent());
        };
    }

    /** Goes to a field and types there, so that it offers what it finds. */
    static Consumer<Scene> typeInto(String id, String text) {
        return scene -> {
            var field = find(scene, id, TextInputControl.class);
            field.requestFocus();
            field.setText(text);
        };
    }

    static Consumer<Scene> type(String id, String text) {
        return scene -> find(scene, id, TextInputControl.class).setText(text);
    }

    static Consumer<Scene> escape() {
        return scene -> scene.getRoot().fireEvent(key(KeyCode.ESCAPE));
    }

    /** Types a key where somebody types. */
    static Consumer<Scene> strike(String id, KeyCode code) {
        return scene -> find(scene, id, TextInputControl.class).fireEvent(key(code));
    }

    /** Types into a field and leaves it, so that it is saved. */
    static Consumer<Scene> leave(String id, String text) {
        return scene -> {
            var field = find(scene, id, TextInputControl.class);
            field.requestFocus();
            field.setText(text);
            scene.getRoot().requestFocus();
        };
    }

    /** Opens the first row of a table. */
    static Consumer<Scene> openFirst(String id) {
        return openRow(id, 0);
    }

    /** @param row from 0 */
    static Consumer<Scene> openRow(String id, int row) {
        return scene -> {
            var table = find(scene, id, TableView.class);
            table.getSelectionModel().clearAndSelect(row);
            table.fireEvent(key(KeyCode.ENTER));
        };
    }

    /**
     * Chooses one row of a table and opens nothing.
     *
     * @param row from 0
     */
    static Consumer<Scene> chooseRow(String id, int row) {
        return scene -> find(scene, id, TableView.class).getSelectionModel().clearAndSelect(row);
    }

    /** Chooses the first of a list. */
    static Consumer<Scene> chooseFirst(String id) {
        return scene -> find(scene, id, ListView.class).getSelectionModel().select(0);
    }

    /** Scrolls until a control stands near the top, as far as there is something to scroll. */
    static Consumer<Scene> scrollTo(String id) {
        return scene -> {
            Node wanted = find(scene, id, Control.class);
            for (Node above = wanted; above != null; above = above.getParent()) {
                if (above instanceof ScrollPane pane) {
                    var content = pane.getContent();
                    double top = content.sceneToLocal(wanted.localToScene(0, 0)).getY() - ABOVE;
                    double over = content.getLayoutBounds().getHeight()
                            - pane.getViewportBounds().getHeight();
                    pane.setVvalue(top / over);
                }
            }
        };
    }

    /** Chooses a row of a list. */
    static <T> Consumer<Scene> row(String id, T row) {
        return scene -> {
            @SuppressWarnings("unchecked") // whoever names the list names one of its rows
            ListView<T> list = find(scene, id, ListView.class);
            list.getSelectionModel().select(row);
            list.scrollTo(row);
        };
    }

    /** Chooses a tab of the event by its name. */
    static Consumer<Scene> tab(String name) {
        return scene -> {
            var tabs = (TabPane) Objects.requireNonNull(scene.lookup(".event-tabs"));
            tabs.getTabs().stream()
                    .filter(tab -> ("tab-" + name).equals(tab.getId()))
                    .forEach(tabs.getSelectionModel()::select);
        };
    }

    private static <T extends Node> T find(Scene scene, String id, Class<T> type) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return type.cast(Objects.requireNonNull(scene.lookup("#" + id), "there is no " + id + " on the screen"));
    }

    private static KeyEvent key(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }
}
