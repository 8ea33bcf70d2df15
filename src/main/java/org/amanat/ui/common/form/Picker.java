package org.amanat.ui.common.form;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.amanat.model.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A line in which typing finds one of many values, and adds one that is not there yet. The arrow keys go through what
 * is offered, Enter picks, Escape puts the list away. Once something is picked the line is empty again.
 */
public final class Picker<T> {

    private static final int SEEN = 8;
    private static final double ROW = 34;

    /** A name with an organisation is longer than some lines to type into, in pixels. */
    private static final double LEAST_WIDTH = 440;

    private final TextField input = new TextField();
    private final Popup popup = new Popup();
    private final ListView<Pick<T>> list = new ListView<>();
    private final Function<T, LocalizedText> names;
    private List<T> values = List.of();
    private Consumer<Pick<T>> picked = _ -> {};

    /**
     * @param id of the line, for tests and style
     * @param label what it is for, for who does not see it, and shown while it is empty
     * @param name how a value is listed
     * @param names the names by which a value is found, in whatever language
     * @param addNew the words that offer to add what was typed
     */
    public Picker(
            String id,
            String label,
            Function<T, String> name,
            Function<T, LocalizedText> names,
            Function<String, String> addNew) {
        this.names = names;
        input.setId(id);
        input.setPromptText(label);
        input.setAccessibleText(label);
        list.setId(id + "-list");
        list.getStyleClass().add("picker-list");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new OfferedCell(name, addNew));
        popup.getContent().add(list);
        // without its shadow, so that it begins where the line does
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        input.textProperty().subscribe((_, typed) -> offer(typed));
        input.focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    public TextField control() {
        return input;
    }

    /** What there is to pick from. */
    public Picker<T> among(List<T> offered) {
        values = List.copyOf(offered);
        return this;
    }

    /** Called with what was picked. */
    public Picker<T> onPick(Consumer<Pick<T>> callback) {
        picked = callback;
        return this;
    }

    private void pressed(KeyEvent event) {
        boolean handled = true;
        switch (event.getCode()) {
            case DOWN -> further(1);
            case UP -> further(-1);
            case ENTER -> pick(list.getSelectionModel().getSelectedItem());
            case ESCAPE -> {
                handled = popup.isShowing();
                popup.hide();
            }
            default -> handled = false;
        }
        if (handled) {
            event.consume();
        }
    }

    private void further(int places) {
        if (popup.isShowing()) {
            int last = list.getItems().size() - 1;
            list.getSelectionModel().select(Math.clamp(list.getSelectionModel().getSelectedIndex() + places, 0, last));
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - SEEN + 1));
        } else {
            show();
        }
    }

    private void offer(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            popup.hide();
        } else if (input.isFocused()) {
            show();
        }
    }

    private void show() {
        String typed = input.getText() == null ? "" : input.getText();
        list.getItems().setAll(new Suggestions<>(values, names).of(typed));
        if (list.getItems().isEmpty() || input.getScene() == null) {
            popup.hide();
            return;
        }
        list.getSelectionModel().selectFirst();
        double width = Math.max(input.getWidth(), LEAST_WIDTH);
        list.setPrefSize(width, Math.min(list.getItems().size(), SEEN) * ROW + 2);
        if (!popup.isShowing()) {
            Bounds onScreen = input.localToScreen(input.getLayoutBounds());
            popup.show(input, left(onScreen, width), onScreen.getMaxY() + 2);
        }
    }

    /** The list begins where the line does, and stays within the window. */
    private double left(Bounds line, double width) {
        boolean fromTheRight = input.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        var window = input.getScene().getWindow();
        double last = Math.max(window.getX(), window.getX() + window.getWidth() - width);
        return Math.clamp(fromTheRight ? line.getMaxX() - width : line.getMinX(), window.getX(), last);
    }

    private void pick(@Nullable Pick<T> chosen) {
        if (popup.isShowing() && chosen != null) {
            popup.hide();
            input.clear();
            picked.accept(chosen);
        }
    }

    private final class OfferedCell extends ListCell<Pick<T>> {

        private final Function<T, String> name;
        private final Function<String, String> addNew;

        OfferedCell(Function<T, String> name, Function<String, String> addNew) {
            this.name = name;
            this.addNew = addNew;
            // as wide as the list: what does not fit ends with dots
            setPrefWidth(0);
            setOnMousePressed(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    pick(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Pick<T> item, boolean empty) {
            super.updateItem(item, empty);
            setText(
                    switch (item) {
                        case null -> "";
                        case Pick.Known<T>(var value) -> name.apply(value);
                        case Pick.New<T>(var typed) -> addNew.apply(typed);
                    });
        }
    }
}
