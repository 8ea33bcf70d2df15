package org.amanat.ui.today;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amanat.model.document.PrintedDocument;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.Navigator;
import org.amanat.ui.common.Pill;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/** What was printed lately. */
final class PrintedCard {

    private final TodayModel model;
    private final UiTexts texts;
    private final Navigator navigator;

    PrintedCard(TodayModel model, UiTexts texts, Navigator navigator) {
        this.model = model;
        this.texts = texts;
        this.navigator = navigator;
    }

    Card of(List<TodayModel.Printed> printed) {
        if (printed.isEmpty()) {
            return Card.titled(texts.get("ui.today.printed"), Words.quiet(texts.get("ui.today.printed.none")));
        }
        var rows = new VBox();
        rows.getStyleClass().add("rows");
        printed.forEach(one -> rows.getChildren().add(row(one)));
        rows.getChildren().getLast().getStyleClass().add("last-row");
        return Card.titled(texts.get("ui.today.printed"), rows);
    }

    private Node row(TodayModel.Printed printed) {
        PrintedDocument document = printed.document();
        var what = new VBox(
                Words.plain(texts.get(
                        "ui.today.printed.what", texts.name(document.kind()), texts.name(document.language()))),
                Words.small(texts.best(printed.event().title())));
        if (printed.overtaken()) {
            what.getChildren().add(new Pill(texts.get("printing.register.overtaken"), Pill.Tone.STOP));
        }
        HBox.setHgrow(what, Priority.ALWAYS);
        String copies = document.copies() == 1
                ? texts.get("ui.today.copies.one")
                : texts.get("ui.today.copies.many", document.copies());
        var when = Words.quiet(texts.get("ui.today.printed.when", when(document), copies));
        when.setWrapText(false);
        when.setMinWidth(HBox.USE_PREF_SIZE);
        var row = new HBox(
                what,
                when,
                Buttons.plain(
                        texts.get("ui.today.printed.again"),
                        () -> navigator.open(new Place.AnEventTab(document.event(), "print"))));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("apart");
        return row;
    }

    private String when(PrintedDocument document) {
        long days = model.daysSince(document);
        return switch ((int) days) {
            case 0 -> texts.get("ui.today.day.today");
            case 1 -> texts.get("ui.today.day.yesterday");
            default -> texts.date(model.today().minusDays(days));
        };
    }
}
