package org.amanat.ui.proceedings;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.amanat.model.proceedings.Year;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/** Events of several years beside each other: who came, what was met, what was kept. */
final class YearsCard {

    private static final double LONGEST = 70;
    private static final double HEIGHT = 12;

    private final UiTexts texts;

    YearsCard(UiTexts texts) {
        this.texts = texts;
    }

    /** Nothing is seen of a single year. */
    Node of(List<Year> years) {
        if (years.size() < 2) {
            var none = new Region();
            none.setManaged(false);
            return none;
        }
        var grid = new GridPane();
        grid.getStyleClass().add("bars");
        grid.addRow(
                0,
                new Region(),
                Words.small(texts.get("ui.proceedings.years.came")),
                Words.small(texts.get("ui.proceedings.demands")),
                Words.small(texts.get("ui.proceedings.commitments")));
        int most = years.stream().mapToInt(YearsCard::came).max().orElse(1);
        int row = 1;
        for (Year year : years) {
            grid.addRow(
                    row++,
                    Words.strong(String.valueOf(year.date().getYear())),
                    bar(
                            came(year),
                            most,
                            year.came().map(figure -> figure.in(texts.texts())).orElse("–")),
                    bar(year.met(), year.demands(), texts.get("ui.proceedings.years.met", year.met(), year.demands())),
                    bar(
                            year.kept(),
                            year.commitments(),
                            texts.get("ui.proceedings.years.kept", year.kept(), year.commitments())));
        }
        return Card.titled(texts.get("ui.proceedings.years"), grid);
    }

    private static int came(Year year) {
        return year.came().map(figure -> figure.atLeast()).orElse(0);
    }

    private static Node bar(int part, int whole, String words) {
        var filled = new Region();
        filled.getStyleClass().add("bar");
        double length = whole == 0 ? 0 : LONGEST * part / whole;
        filled.setMinSize(length, HEIGHT);
        filled.setMaxSize(length, HEIGHT);
        var ground = new Region();
        ground.getStyleClass().add("bar-unknown");
        ground.setMinSize(LONGEST, HEIGHT);
        ground.setMaxSize(LONGEST, HEIGHT);
        var both = new StackPane(ground, filled);
        both.setAlignment(Pos.CENTER_LEFT);
        var label = new Label(words, both);
        label.setContentDisplay(ContentDisplay.TOP);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }
}
