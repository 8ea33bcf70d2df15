package org.amanat.ui.stories.text;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.amanat.model.Language;
import org.amanat.model.story.Story;
import org.amanat.model.story.StoryText;
import org.amanat.operations.Comparison;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.form.Reading;

/** Two versions of a text, word by word: what went, and what came. */
final class VersionsPane {

    private static final double HEIGHT = 360;

    private final UiTexts texts;
    private final Dialogs dialogs;
    private final VBox words = new VBox();
    private final Label told = Words.small("");

    VersionsPane(UiTexts texts, Dialogs dialogs) {
        this.texts = texts;
        this.dialogs = dialogs;
    }

    /** Shows the two newest, of which there may be one. */
    void show(Story story, Language language) {
        var versions = story.texts().stream()
                .filter(text -> text.language().equals(language))
                .sorted(Comparator.comparing(StoryText::kind).reversed().thenComparingInt(StoryText::version))
                .toList();
        var older = choice("version-before", "story.versions.before", versions);
        var newer = choice("version-after", "story.versions.after", versions);
        older.set(versions.get(Math.max(0, versions.size() - 2)));
        newer.set(versions.getLast());
        Runnable compare = () -> {
            if (older.read() instanceof Reading.Value<StoryText>(var before)
                    && newer.read() instanceof Reading.Value<StoryText>(var after)) {
                compare(before, after);
            }
        };
        older.onSave(_ -> compare.run());
        newer.onSave(_ -> compare.run());
        compare.run();
        var scroll = new ScrollPane(words);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(HEIGHT);
        scroll.getStyleClass().add("sheet-scroll");
        words.getStyleClass().add("story-text");
        words.setId("version-words");
        Button close = Buttons.plain(texts.get("ui.close"), dialogs::close);
        close.setCancelButton(true);
        close.setId("close-versions");
        var buttons = new HBox(close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        var card = Card.titled(
                texts.get("story.versions"),
                new Form().row(older, newer),
                told,
                scroll,
                Words.small(texts.get("story.versions.legend")),
                buttons);
        card.getStyleClass().addAll("dialog", "wide-dialog");
        dialogs.show(card);
    }

    private ChoiceEntry<StoryText> choice(String id, String labelKey, List<StoryText> versions) {
        return ChoiceEntry.of(
                id, texts.get(labelKey), versions, text -> texts.get("story.versions.one", text.version()));
    }

    private void compare(StoryText before, StoryText after) {
        var parts = Comparison.of(before.wording(), after.wording());
        long changes = parts.stream()
                .filter(part -> part.change() != Comparison.Change.SAME)
                .count();
        told.setText(changes == 0 ? texts.get("story.versions.same") : "");
        words.getChildren().clear();
        var flow = new TextFlow();
        for (var part : parts) {
            String rest = part.words();
            for (int end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
                add(flow, rest.substring(0, end), part.change());
                close(flow, after.language());
                flow = new TextFlow();
                rest = rest.substring(end + 1);
            }
            add(flow, rest, part.change());
        }
        close(flow, after.language());
    }

    private void close(TextFlow flow, Language language) {
        if (!flow.getChildren().isEmpty()) {
            var line = new StringBuilder();
            flow.getChildren().forEach(node -> line.append(node.getAccessibleText()));
            flow.setNodeOrientation(WritingDirection.of(line.toString(), language));
            words.getChildren().add(flow);
        }
    }

    private void add(TextFlow flow, String text, Comparison.Change change) {
        if (text.isEmpty()) {
            return;
        }
        if (change == Comparison.Change.SAME) {
            var plain = new Text(text);
            plain.getStyleClass().add("story-words");
            plain.setAccessibleText(text);
            flow.getChildren().add(plain);
            return;
        }
        for (String word : text.split("(?<=\\s)", -1)) {
            var label = new Label(word);
            label.getStyleClass().addAll("story-words", change == Comparison.Change.GONE ? "words-gone" : "words-new");
            label.setAccessibleText(word);
            flow.getChildren().add(label);
        }
    }
}
