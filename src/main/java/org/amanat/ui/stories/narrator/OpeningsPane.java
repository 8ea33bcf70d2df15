package org.amanat.ui.stories.narrator;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amanat.model.story.Opening;
import org.amanat.model.texts.Written;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;

/** Every opening of the sealed compartment, the latest first: who, when, why. Nothing here can be changed. */
final class OpeningsPane {

    private static final double HEIGHT = 360;

    private final UiTexts texts;
    private final Dialogs dialogs;

    OpeningsPane(UiTexts texts, Dialogs dialogs) {
        this.texts = texts;
        this.dialogs = dialogs;
    }

    void show(List<Opening> openings) {
        var rows = new VBox();
        rows.setId("openings");
        rows.getStyleClass().add("rows");
        openings.forEach(opening -> rows.getChildren().add(row(opening)));
        if (openings.isEmpty()) {
            rows.getChildren().add(Words.quiet(texts.get("story.openings.none")));
        }
        rows.getChildren().getLast().getStyleClass().add("last-row");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HEIGHT);
        scroll.getStyleClass().add("sheet-scroll");
        Button close = Buttons.plain(texts.get("ui.close"), dialogs::close);
        close.setCancelButton(true);
        close.setId("close-openings");
        var buttons = new HBox(close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        var card = Card.titled(
                texts.get("story.openings"), Words.quiet(texts.get("story.openings.more")), scroll, buttons);
        card.getStyleClass().addAll("dialog", "wide-dialog");
        dialogs.show(card);
    }

    private VBox row(Opening opening) {
        var at = LocalDateTime.ofInstant(opening.at(), ZoneId.systemDefault());
        String closed = opening.closedAt()
                .map(end -> texts.get(
                        "story.openings.closed",
                        Written.time(LocalDateTime.ofInstant(end, ZoneId.systemDefault())
                                .toLocalTime())))
                .orElseGet(() -> texts.get("story.openings.by-itself"));
        return new VBox(
                Words.strong(texts.get(
                        "story.openings.row",
                        opening.holder(),
                        texts.date(at.toLocalDate()),
                        Written.time(at.toLocalTime()))),
                Words.quiet(opening.reason() + (opening.reason().isEmpty() ? "" : " · ") + closed));
    }
}
