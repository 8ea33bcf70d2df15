package org.amanat.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.amanat.model.texts.Texts;
import org.amanat.ui.common.Navigator;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.jspecify.annotations.Nullable;

/** The search over every screen. Arrow keys choose among what was found, Enter goes there, Escape gives up. */
final class SearchBox extends StackPane {

    private static final double ROW = 50;
    private static final double GROUP = 28;
    private static final double MOST = 480;
    private static final double LEAST_WIDTH = 360;

    private static final double EDGES = 40;

    private final UiTexts texts;
    private final TextField field = new TextField();
    private final ListView<Hit> found;
    private final Popup popup = new Popup();
    private final SearchModel model;
    private final Navigator navigator;

    SearchBox(UiTexts texts, SearchModel model, Navigator navigator) {
        this.texts = texts;
        this.model = model;
        this.navigator = navigator;
        this.found = new ListView<>(model.hits());
        getStyleClass().add("search");
        field.setId("search");
        field.setPromptText(texts.get("ui.search.prompt", Shortcuts.SEARCH.getDisplayText()));
        field.setAccessibleText(texts.get("ui.search"));
        field.focusedProperty().subscribe((_, focused) -> {
            if (focused) {
                model.begin();
            } else {
                popup.hide();
            }
        });
        field.textProperty().subscribe(model::find);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        found.setId("search-hits");
        found.setCellFactory(_ -> new HitCell());
        found.getStyleClass().add("search-hits");
        found.setOnMouseClicked(_ -> go());
        found.setFocusTraversable(false);
        popup.getContent().add(found);
        popup.setAutoHide(true);
        model.hits().addListener((ListChangeListener<Hit>) _ -> showFound());
        getChildren().add(field);
    }

    /** Puts the cursor here. */
    void take() {
        field.requestFocus();
        field.selectAll();
    }

    private void steer(KeyEvent event) {
        int chosen = found.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> show(Math.min(chosen + 1, model.hits().size() - 1));
            case UP -> show(Math.max(chosen - 1, 0));
            case ENTER -> go();
            case ESCAPE -> leave();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go() {
        Hit chosen = found.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            chosen.place().ifPresent(place -> {
                leave();
                navigator.open(place);
            });
        }
    }

    private void leave() {
        field.clear();
        popup.hide();
        getParent().requestFocus();
    }

    private void showFound() {
        if (model.hits().isEmpty() || getScene() == null || !field.isFocused()) {
            popup.hide();
            return;
        }
        found.getSelectionModel().selectFirst();
        found.scrollTo(0);
        long groups = model.hits().stream().map(Hit::group).distinct().count();
        double height = model.hits().size() * ROW + groups * GROUP + 2;
        found.setPrefSize(Math.max(field.getWidth(), LEAST_WIDTH), Math.min(height, MOST));
        Bounds under = field.localToScreen(field.getBoundsInLocal());
        if (under != null && !popup.isShowing()) {
            popup.show(field, under.getMinX(), under.getMaxY() + 4);
        }
    }

    private void show(int index) {
        found.getSelectionModel().select(index);
        found.scrollTo(Math.max(0, index - 2));
    }

    /** The first of a group has the name of the group over it. */
    private final class HitCell extends ListCell<@Nullable Hit> {

        @Override
        protected void updateItem(@Nullable Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            setGraphic(hit == null ? null : content(hit));
        }

        private VBox content(Hit hit) {
            var lines = new VBox(oneLine(Words.strong(hit.title())), oneLine(Words.small(hit.more())));
            int index = getIndex();
            boolean first = index == 0 || model.hits().get(index - 1).group() != hit.group();
            if (first) {
                var name = Words.small(texts.get("ui.search.group." + Texts.kebab(hit.group())));
                name.getStyleClass().add("search-group");
                lines.getChildren().addFirst(name);
            }
            setAccessibleText(hit.title() + ", " + hit.more());
            return lines;
        }

        private Label oneLine(Label label) {
            label.setWrapText(false);
            label.setMaxWidth(found.getPrefWidth() - EDGES);
            return label;
        }
    }
}
