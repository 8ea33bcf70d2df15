package org.amanat.ui.proceedings;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.amanat.model.attendance.WhoCame;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/** Who came, in exact numbers for the office, as bars for each way to count them of which something is known. */
final class WhoCameCard {

    private static final double LONGEST_BAR = 120;
    private static final double BAR_HEIGHT = 14;

    private final UiTexts texts;

    WhoCameCard(UiTexts texts) {
        this.texts = texts;
    }

    Card of(WhoCame who) {
        var card = Card.titled(texts.get("ui.proceedings.who-came"));
        if (who.came().isEmpty()) {
            card.getChildren().add(Words.quiet(texts.get("ui.proceedings.nobody-came")));
            return card;
        }
        card.getChildren()
                .add(Words.plain(
                        texts.get("ui.proceedings.attended-of", who.came().size(), who.registered())));
        add(card, "ui.proceedings.by-sector", who.bySector(), texts::name);
        add(card, "ui.proceedings.by-gender", who.byGender(), texts::name);
        add(card, "ui.proceedings.by-age", who.byAge(), texts::name);
        add(card, "ui.proceedings.by-district", who.byDistrict(), Function.identity());
        card.getChildren().add(Words.small(texts.get("ui.proceedings.small-groups")));
        return card;
    }

    private <K> void add(Card card, String title, Map<Optional<K>, Integer> groups, Function<K, String> name) {
        if (groups.keySet().stream().anyMatch(Optional::isPresent)) {
            card.getChildren().addAll(Words.quiet(texts.get(title)), bars(groups, name));
        }
    }

    private <K> GridPane bars(Map<Optional<K>, Integer> groups, Function<K, String> name) {
        var bars = new GridPane();
        bars.getStyleClass().add("bars");
        var names = new ColumnConstraints();
        names.setMinWidth(60);
        names.setPrefWidth(220);
        names.setHgrow(Priority.ALWAYS);
        bars.getColumnConstraints().add(names);
        int most = groups.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        int row = 0;
        for (var group : groups.entrySet()) {
            String words = group.getKey().map(name).orElseGet(() -> texts.get("ui.proceedings.not-given"));
            int number = group.getValue();
            var bar = new Region();
            bar.getStyleClass().add(group.getKey().isPresent() ? "bar" : "bar-unknown");
            double length = LONGEST_BAR * number / most;
            bar.setMinSize(length, BAR_HEIGHT);
            bar.setMaxSize(length, BAR_HEIGHT);
            var label = new Label(String.valueOf(number), bar);
            label.setMinWidth(Region.USE_PREF_SIZE);
            label.setAccessibleText(words + ": " + number);
            bars.addRow(row++, Words.plain(words), label);
        }
        return bars;
    }
}
