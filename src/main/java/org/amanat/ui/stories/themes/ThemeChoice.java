package org.amanat.ui.stories.themes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amanat.model.story.Concept;
import org.amanat.model.story.Vocabularies;
import org.amanat.model.story.Vocabulary;
import org.amanat.model.texts.Match;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;

/** All vocabularies with their sources and licences, found by words; each tick is saved at once. */
final class ThemeChoice {

    private static final double HEIGHT = 420;

    private final UiTexts texts;
    private final Dialogs dialogs;
    private final VBox lists = new VBox();
    private final Map<CheckBox, String> boxes = new LinkedHashMap<>();

    ThemeChoice(UiTexts texts, Dialogs dialogs) {
        this.texts = texts;
        this.dialogs = dialogs;
    }

    /** @param ticked called with a code and whether it is wanted */
    void show(Set<String> chosen, BiConsumer<String, Boolean> ticked) {
        Vocabularies.themes().forEach(list -> lists.getChildren().add(list(list, chosen, ticked)));
        lists.getStyleClass().add("form");
        var search = new TextField();
        search.setId("themes-search");
        search.setPromptText(texts.get("story.themes.search"));
        search.setAccessibleText(texts.get("story.themes.search"));
        search.textProperty().subscribe(this::narrow);
        var scroll = new ScrollPane(lists);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(HEIGHT);
        scroll.getStyleClass().add("sheet-scroll");
        Button done = Buttons.main(texts.get("story.themes.done"), dialogs::close);
        done.setId("themes-done");
        done.setDefaultButton(true);
        var buttons = new HBox(done);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        var card = Card.titled(texts.get("story.themes.choose"), search, scroll, buttons);
        card.getStyleClass().addAll("dialog", "wide-dialog");
        dialogs.show(card);
    }

    private VBox list(Vocabulary list, Set<String> chosen, BiConsumer<String, Boolean> ticked) {
        var rows = new VBox(Words.strong(list.title()));
        rows.getStyleClass().add("pairs");
        for (var concept : list.concepts()) {
            var box = new CheckBox(texts.best(concept.label()) + broader(concept));
            box.setWrapText(true);
            box.setSelected(chosen.contains(concept.code()));
            box.selectedProperty().subscribe((_, wanted) -> ticked.accept(concept.code(), wanted));
            boxes.put(box, Match.fold(String.join(" ", concept.label().texts().values())));
            rows.getChildren().add(box);
        }
        rows.getChildren().add(Words.small(list.source() + ". " + list.licence()));
        return rows;
    }

    /** What a word of ours falls under in the lists of others. */
    private String broader(Concept concept) {
        String broader = concept.broader().stream()
                .sorted()
                .flatMap(code -> Vocabularies.theme(code).stream())
                .map(Concept::label)
                .map(texts::best)
                .collect(Collectors.joining(", "));
        return broader.isEmpty() ? "" : " → " + broader;
    }

    private void narrow(String typed) {
        var match = Match.of(typed);
        boxes.forEach((box, words) -> seen(box, match.inFolded(words)));
        lists.getChildren().forEach(list -> seen(list, hasSeen((VBox) list)));
    }

    private static boolean hasSeen(VBox list) {
        return list.getChildren().stream().anyMatch(row -> row instanceof CheckBox && row.isVisible());
    }

    private static void seen(Node node, boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
    }
}
