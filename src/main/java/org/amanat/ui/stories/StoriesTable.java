package org.amanat.ui.stories;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.amanat.model.consent.ConsentTexts;
import org.amanat.model.consent.Reminder;
import org.amanat.model.consent.StoryGlance;
import org.amanat.ui.common.Navigator;
import org.amanat.ui.common.OpeningTable;
import org.amanat.ui.common.Pill;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/** A row for each story. Enter or a click opens it. */
final class StoriesTable {

    private static final double ROW = 54;

    private final UiTexts texts;
    private final UseMarks marks;
    private final OpeningTable<StoryGlance> table;

    StoriesTable(StoriesModel model, UiTexts texts, Navigator navigator) {
        this.texts = texts;
        this.marks = new UseMarks(texts);
        table = new OpeningTable<>(
                "stories",
                texts.get("ui.nav.stories"),
                model.shown(),
                ROW,
                line -> navigator.open(new Place.AStory(line.story().id())),
                this::spoken);
        table.column(texts.get("story.list.pseudonym"), 150, 110, this::name);
        table.column(
                texts.get("story.list.themes"),
                220,
                110,
                line -> table.lines(Words.quiet(StoryLines.themes(line.story(), texts))));
        table.column(texts.get("story.list.consent"), 120, 105, this::consent);
        table.column(texts.get("story.list.uses"), 250, 205, marks::of);
        table.column(texts.get("story.list.due"), 240, 150, line -> table.lines(Words.plain(due(line))));
        table.whenNone(texts.get("story.list.none-found"), model.loadedProperty());
    }

    TableView<StoryGlance> node() {
        return table.node();
    }

    /** Under the name the languages in which there is a text. */
    private Node name(StoryGlance line) {
        var lines = new VBox(Words.strong(pseudonym(line)), Words.small(StoryLines.languages(line.story(), texts)));
        lines.setAlignment(Pos.CENTER_LEFT);
        return lines;
    }

    private Node consent(StoryGlance line) {
        return line.consent()
                .map(status -> new Pill(ConsentTexts.name(status, texts.texts()), StoryLines.tone(status)))
                .orElseGet(() -> new Pill(texts.get("story.list.not-asked"), Pill.Tone.PLAIN));
    }

    private String due(StoryGlance line) {
        String first = line.due().stream()
                .findFirst()
                .map((Reminder reminder) -> reminder.sentence(texts.texts()))
                .orElse("");
        return line.due().size() < 2
                ? first
                : texts.get("story.list.due-more", first, line.due().size() - 1);
    }

    private String spoken(StoryGlance line) {
        return Stream.of(pseudonym(line), toldOn(line), marks.spoken(line), due(line))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String pseudonym(StoryGlance line) {
        return texts.best(line.story().pseudonym().name());
    }

    private String toldOn(StoryGlance line) {
        return line.story().toldOn().map(texts::date).orElse("");
    }
}
