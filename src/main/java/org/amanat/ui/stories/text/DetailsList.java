package org.amanat.ui.stories.text;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amanat.model.story.disguise.Decision;
import org.amanat.model.story.disguise.Detail;
import org.amanat.model.story.disguise.Review;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.Isolated;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.jspecify.annotations.Nullable;

/**
 * The details that may identify, one a row. Enter puts the more general words in place of the chosen one, K keeps it
 * for a reason; the next one is chosen then.
 */
final class DetailsList extends VBox {

    private static final double GAP = 8;
    private static final double ROW = 36;
    private static final int MOST_ROWS = 6;

    private final UiTexts texts;
    private final Decider decider;
    private final ListView<Detail> list = new ListView<>();
    private final TextField general = new TextField();
    private final ComboBox<String> reason = new ComboBox<>();
    private final FlowPane actions;
    private final VBox kept = new VBox();
    private String body = "";

    /** What is done about a detail. */
    interface Decider {

        void replace(Detail detail, String general);

        void keep(Detail detail, String reason);

        void reopen(Decision decision);

        /** It is chosen in the list: shown in the text. */
        void point(Detail detail);
    }

    DetailsList(UiTexts texts, Decider decider) {
        this.texts = texts;
        this.decider = decider;
        getStyleClass().add("form");
        list.setId("details");
        list.setAccessibleText(texts.get("story.detail.list"));
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("details");
        list.setCellFactory(_ -> new DetailCell());
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        general.setId("detail-general");
        general.setAccessibleText(texts.get("story.detail.general"));
        general.setOnAction(_ -> replace());
        Button replace = Buttons.plain(texts.get("story.detail.replace"), this::replace);
        replace.setId("detail-replace");
        reason.setId("detail-reason");
        reason.setEditable(true);
        reason.getItems().setAll(DetailWords.reasons(texts));
        reason.setPromptText(texts.get("story.detail.reason"));
        reason.getEditor().setAccessibleText(texts.get("story.detail.reason"));
        Button keep = Buttons.plain(texts.get("story.detail.keep"), this::keep);
        keep.setId("detail-keep");
        actions = new FlowPane(GAP, GAP, general, replace, reason, keep);
        kept.getStyleClass().add("pairs");
        getChildren().addAll(list, actions, Words.small(texts.get("story.detail.keys")), kept);
    }

    void show(String words, Review review) {
        body = words;
        int chosen = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.getItems().setAll(review.open());
        boolean any = !review.open().isEmpty();
        for (var node : List.of(list, actions, getChildren().get(2))) {
            node.setManaged(any);
            node.setVisible(any);
        }
        list.setPrefHeight(Math.min(MOST_ROWS, review.open().size()) * ROW + 2);
        list.setMinHeight(ListView.USE_PREF_SIZE);
        if (any) {
            list.getSelectionModel().select(Math.min(chosen, review.open().size() - 1));
        }
        kept.getChildren().setAll(review.kept().stream().map(this::keptRow).toList());
        setManaged(any || !review.kept().isEmpty());
        setVisible(any || !review.kept().isEmpty());
    }

    /** Chooses a detail, as by a click on it in the text. */
    void choose(@Nullable Detail detail) {
        if (detail == null) {
            return;
        }
        if (!detail.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(detail);
        }
        general.setText(detail.proposal());
        general.setNodeOrientation(WritingDirection.of(detail.proposal(), texts.language()));
        decider.point(detail);
    }

    private HBox keptRow(Review.Kept one) {
        Button again = Buttons.quiet(texts.get("story.detail.reopen"), () -> decider.reopen(one.decision()));
        return Card.apart(
                Words.small(texts.get(
                        "story.detail.kept",
                        Isolated.quoted(words(one.detail())),
                        one.decision().reason(),
                        one.decision().version())),
                again);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            replace();
        } else if (event.getCode() == KeyCode.K) {
            event.consume();
            keep();
        }
    }

    private void replace() {
        chosen().filter(_ -> !general.getText().isBlank())
                .ifPresent(detail -> decider.replace(detail, general.getText().strip()));
    }

    private void keep() {
        String why = reason.getEditor().getText() == null
                ? ""
                : reason.getEditor().getText().strip();
        if (why.isEmpty()) {
            reason.requestFocus();
            reason.show();
        } else {
            chosen().ifPresent(detail -> decider.keep(detail, why));
        }
    }

    private Optional<Detail> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private String words(Detail detail) {
        return detail.to() <= body.length() ? body.substring(detail.from(), detail.to()) : "";
    }

    private final class DetailCell extends ListCell<Detail> {

        @Override
        protected void updateItem(@Nullable Detail detail, boolean empty) {
            super.updateItem(detail, empty);
            setGraphic(null);
            setText(
                    detail == null
                            ? ""
                            : texts.get(
                                    "story.detail.row",
                                    DetailWords.name(detail.kind(), texts),
                                    Isolated.quoted(words(detail)),
                                    Isolated.of(detail.proposal())));
        }
    }
}
