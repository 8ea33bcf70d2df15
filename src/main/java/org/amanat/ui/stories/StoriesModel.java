package org.amanat.ui.stories;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.amanat.model.consent.StoryFigures;
import org.amanat.model.consent.StoryGlance;
import org.amanat.model.story.Story;
import org.amanat.model.texts.Match;
import org.amanat.operations.OpenWorkspace;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;

/** All stories of the file, narrowed down by words and by what a safeguarding lead looks for. */
public final class StoriesModel {

    private final OpenWorkspace workspace;
    private final Tasks tasks;
    private final UiTexts texts;
    private final ObservableList<StoryGlance> all = FXCollections.observableArrayList();
    private final FilteredList<StoryGlance> shown = new FilteredList<>(all);
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<StoryFilter> filter = new SimpleObjectProperty<>(StoryFilter.ALL);
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();

    public StoriesModel(OpenWorkspace workspace, Tasks tasks, UiTexts texts) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.texts = texts;
        query.subscribe(_ -> narrow());
        filter.subscribe(_ -> narrow());
    }

    /** What matches, in the order in which the stories were added. */
    ObservableList<StoryGlance> shown() {
        return FXCollections.unmodifiableObservableList(shown);
    }

    /** Words to look for in pseudonyms, themes and languages. */
    StringProperty queryProperty() {
        return query;
    }

    /** Which of them are seen. */
    ObjectProperty<StoryFilter> filterProperty() {
        return filter;
    }

    /** How many of all stories a filter lets through, whatever words are looked for. */
    IntegerBinding countOf(StoryFilter one) {
        return Bindings.createIntegerBinding(
                () -> (int) all.stream().filter(one::holds).count(), all);
    }

    /** Counts what agreed to be counted; groups of fewer than five are withheld. */
    void figures(Consumer<StoryFigures> counted) {
        tasks.create(
                        texts.get("story.list.loading"),
                        _ -> workspace.storyOverview().figures())
                .onSuccess(counted)
                .start();
    }

    /** False until the list was loaded for the first time. */
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** Whether the file is known to hold no story at all. */
    ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    void load() {
        tasks.create(
                        texts.get("story.list.loading"),
                        _ -> workspace.storyOverview().all())
                .onSuccess(lines -> {
                    all.setAll(lines);
                    empty.set(lines.isEmpty());
                    loaded.set(true);
                })
                .start();
    }

    private void narrow() {
        var match = Match.of(query.get());
        var chosen = filter.get();
        shown.setPredicate(line -> chosen.holds(line) && match.in(words(line.story())));
    }

    private String words(Story story) {
        return String.join(" ", story.pseudonym().name().texts().values())
                + " " + StoryLines.themes(story, texts)
                + " " + StoryLines.languages(story, texts);
    }
}
