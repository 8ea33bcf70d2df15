package org.amanat.ui.stories;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amanat.model.consent.StoryFigures;
import org.amanat.model.figures.Breakdown;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;

/** How many stories tell of what: the same figures that are printed, in fives, and none of a group under five. */
final class FiguresPane extends VBox {

    private final UiTexts texts;

    FiguresPane(StoryFigures figures, UiTexts texts, Dialogs dialogs) {
        this.texts = texts;
        setId("story-figures");
        getStyleClass().addAll("sheet", "dialog");
        var tables = new VBox();
        tables.getStyleClass().add("column");
        figures.themes()
                .forEach((vocabulary, table) ->
                        add(tables, vocabulary.title(), table, theme -> texts.best(theme.label())));
        add(tables, texts.get("paper.figures.origins"), figures.origins(), place -> place.name(texts.language()));
        add(
                tables,
                texts.get("paper.figures.destinations"),
                figures.destinations(),
                place -> place.name(texts.language()));
        var scroll = new ScrollPane(tables);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("figures-scroll");
        Button close = Buttons.plain(texts.get("ui.close"), dialogs::close);
        close.setId("story-figures-close");
        close.setCancelButton(true);
        var end = new HBox(close);
        end.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(Words.heading(texts.get("story.figures")), Words.quiet(howMany(figures)), scroll, end);
        scroll.setManaged(!tables.getChildren().isEmpty());
    }

    private String howMany(StoryFigures figures) {
        return figures.all()
                .map(all -> texts.get("story.figures.all", all.in(texts.texts())))
                .orElseGet(() -> texts.get("story.figures.too-few"));
    }

    private <G> void add(VBox tables, String title, Breakdown<G> figures, Function<G, String> name) {
        if (figures.isEmpty()) {
            return;
        }
        var rows = new VBox();
        rows.getStyleClass().add("rows");
        for (var line : figures.shown()) {
            Node row = Card.apart(
                    Words.plain(name.apply(line.group())),
                    Words.strong(line.figure().in(texts.texts())));
            rows.getChildren().add(row);
        }
        tables.getChildren().add(new VBox(Words.strong(title), rows));
    }
}
