package org.amanat.ui.today;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amanat.model.consent.StoryGlance;
import org.amanat.model.event.EventId;
import org.amanat.model.event.TimetableWarning;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Navigator;
import org.amanat.ui.common.Pill;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/** What a planner should look at before an event: its stories first, since a refused one stops what is printed. */
final class EventChecks {

    private static final String PROGRAMME = "programme";

    private final UiTexts texts;
    private final Navigator navigator;
    private final StoryLine line;

    EventChecks(UiTexts texts, Navigator navigator) {
        this.texts = texts;
        this.navigator = navigator;
        this.line = new StoryLine(texts, navigator);
    }

    /** One row each. */
    VBox rows(EventId event, List<StoryGlance> stories, List<TimetableWarning> warnings) {
        var rows = new VBox();
        rows.getStyleClass().add("rows");
        Stream.concat(stories.stream().map(this::story), warnings.stream().map(warning -> warning(event, warning)))
                .forEach(rows.getChildren()::add);
        rows.getChildren().getLast().getStyleClass().add("last-row");
        return rows;
    }

    private Node story(StoryGlance story) {
        var pill = TodayModel.Next.isRefused(story)
                ? new Pill(texts.get("ui.today.blocked"), Pill.Tone.STOP)
                : new Pill(texts.get("ui.check"), Pill.Tone.CHECK);
        var words = new VBox(Words.strong(line.name(story)), Words.quiet(line.due(story)));
        return row(pill, words, line.open(story, texts.get("ui.today.open-story")));
    }

    private Node warning(EventId event, TimetableWarning warning) {
        return row(
                new Pill(texts.get("ui.check"), Pill.Tone.CHECK),
                new VBox(Words.strong(warning.sentence(texts.texts()))),
                Buttons.plain(
                        texts.get("ui.event.open-programme"),
                        () -> navigator.open(new Place.AnEventTab(event, PROGRAMME))));
    }

    private static Node row(Pill pill, VBox words, Button button) {
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        // one width for both words, so that the sentences begin under each other
        var state = new HBox(pill);
        state.getStyleClass().add("check-state");
        var row = new HBox(state, words, button);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("apart");
        return row;
    }
}
