package org.amanat.ui.proceedings;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.Pill;
import org.amanat.ui.common.Words;
import org.jspecify.annotations.Nullable;

/**
 * Entries of one kind: a line that adds one by typing and Enter, the entries, and beside them a form for the one that
 * is chosen. Delete takes out what is chosen.
 */
final class EntryPane<T> extends HBox {

    private static final double LIST_LEAST = 300;
    private static final double FORM_LEAST = 300;

    private final ListView<T> list = new ListView<>();
    private final Function<T, Object> id;
    private final Editor<T> editor;
    private final VBox beside = new VBox();
    private final Label nothing;
    private @Nullable Object chosen;
    private boolean loading;

    /** The form of an entry. */
    interface Editor<T> {

        Node node();

        /** Shows an entry, unless the person is typing another value at this moment. */
        void show(T entry);
    }

    /**
     * How an entry is listed.
     *
     * @param id names it, whatever else of it changes
     * @param mark a number or a sign before it, may be empty
     * @param words what it says
     * @param more said quietly under it, may be empty
     */
    record Listing<T>(
            Function<T, Object> id,
            Function<T, String> mark,
            Function<T, String> words,
            Function<T, String> more,
            Function<T, Optional<Pill>> pill) {}

    /** @param empty what is said while there is none */
    EntryPane(String name, Node adding, String empty, Listing<T> listing, Editor<T> editor, Consumer<T> delete) {
        this.id = listing.id();
        this.editor = editor;
        this.nothing = Words.quiet(empty);
        list.setId(name);
        list.setAccessibleText(empty);
        list.setPlaceholder(nothing);
        list.setCellFactory(_ -> new EntryCell<>(listing));
        list.getStyleClass().add("entry-list");
        list.getSelectionModel().selectedItemProperty().subscribe(this::chose);
        list.setOnKeyPressed(event -> {
            T selected = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.DELETE && selected != null) {
                delete.accept(selected);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var card = new Card(adding, list);
        card.getStyleClass().add("list-sheet");
        card.setMinWidth(LIST_LEAST);
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setMaxWidth(Double.MAX_VALUE);
        var form = new Card(editor.node());
        beside.getChildren().add(form);
        var scroll = new ScrollPane(beside);
        scroll.setFitToWidth(true);
        scroll.setMinWidth(FORM_LEAST);
        scroll.getStyleClass().add("page");
        scroll.prefWidthProperty().bind(widthProperty().multiply(0.48));
        beside.setVisible(false);
        scroll.visibleProperty().bind(beside.visibleProperty());
        getStyleClass().add("columns");
        getChildren().addAll(card, scroll);
    }

    /** Shows other entries; what was chosen stays so, and what is new is chosen if it is the only one more. */
    void show(List<T> entries) {
        var before = list.getItems().stream().map(id).toList();
        var added = entries.stream()
                .filter(entry -> !before.contains(id.apply(entry)))
                .toList();
        Object wanted =
                added.size() == 1 && (!before.isEmpty() || entries.size() == 1) ? id.apply(added.getFirst()) : chosen;
        loading = true;
        try {
            list.getItems().setAll(entries);
            list.getSelectionModel().clearSelection();
            entries.stream()
                    .filter(entry -> id.apply(entry).equals(wanted))
                    .findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        } finally {
            loading = false;
        }
        chose(list.getSelectionModel().getSelectedItem());
    }

    /** Chooses the entry of an id, if it is there. */
    void choose(Object wanted) {
        list.getItems().stream()
                .filter(entry -> id.apply(entry).equals(wanted))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
    }

    private void chose(@Nullable T entry) {
        // While entries are loaded again the form stays as it is, so that whoever types in it keeps the field.
        if (loading) {
            return;
        }
        beside.setVisible(entry != null);
        if (entry != null) {
            chosen = id.apply(entry);
            editor.show(entry);
        }
    }

    private static final class EntryCell<T> extends ListCell<T> {

        private final Listing<T> listing;

        EntryCell(Listing<T> listing) {
            this.listing = listing;
            // A cell of no wish of its own is as wide as the list, so that its words wrap.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable T entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            if (entry == null || empty) {
                setGraphic(null);
                return;
            }
            var words = new VBox(Words.plain(listing.words().apply(entry)));
            String more = listing.more().apply(entry);
            if (!more.isEmpty()) {
                words.getChildren().add(Words.small(more));
            }
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMinWidth(0);
            var row = new HBox();
            row.setAlignment(Pos.TOP_LEFT);
            row.getStyleClass().add("apart");
            String mark = listing.mark().apply(entry);
            if (!mark.isEmpty()) {
                var label = Words.quiet(mark);
                label.setMinWidth(Label.USE_PREF_SIZE);
                row.getChildren().add(label);
            }
            row.getChildren().add(words);
            listing.pill().apply(entry).ifPresent(row.getChildren()::add);
            setGraphic(row);
        }
    }
}
