package org.amanat.ui.stories;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.amanat.model.consent.ConsentRecord;
import org.amanat.model.consent.ConsentStatus;
import org.amanat.model.consent.Reminder;
import org.amanat.model.story.Story;
import org.amanat.model.texts.Match;
import org.amanat.operations.OpenWorkspace;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;

/** All stories of the file, narrowed down by words. */
public final class StoriesModel {

    private final OpenWorkspace workspace;
    private final Tasks tasks;
    private final UiTexts texts;
    private final ObservableList<Line> all = FXCollections.observableArrayList();
    private final FilteredList<Line> shown = new FilteredList<>(all);
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();

    /**
     * One story of the list.
     *
     * @param consent of the record in force; empty if the narrator was never asked, or the records contradict
     * @param due what somebody should look at, the most urgent first
     */
    record Line(Story story, Optional<ConsentStatus> consent, List<Reminder> due) {}

    public StoriesModel(OpenWorkspace workspace, Tasks tasks, UiTexts texts) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.texts = texts;
        query.subscribe(_ -> narrow());
    }

    /** What matches, in the order in which the stories were added. */
    ObservableList<Line> shown() {
        return FXCollections.unmodifiableObservableList(shown);
    }

    /** Words to look for in pseudonyms, themes and languages. */
    StringProperty queryProperty() {
        return query;
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
        tasks.create(texts.get("story.list.loading"), _ -> lines())
                .onSuccess(lines -> {
                    all.setAll(lines);
                    empty.set(lines.isEmpty());
                    loaded.set(true);
                })
                .start();
    }

    private List<Line> lines() {
        var due = workspace.storyPlans().reminders().stream().collect(Collectors.groupingBy(Reminder::story));
        return workspace.stories().all().stream()
                .map(story -> new Line(story, consent(story), due.getOrDefault(story.id(), List.of())))
                .toList();
    }

    private Optional<ConsentStatus> consent(Story story) {
        return workspace.consents().facts(story.id()).inForce().map(ConsentRecord::status);
    }

    private void narrow() {
        var match = Match.of(query.get());
        shown.setPredicate(line -> match.in(words(line.story())));
    }

    private String words(Story story) {
        return String.join(" ", story.pseudonym().name().texts().values())
                + " " + StoryLines.themes(story, texts)
                + " " + StoryLines.languages(story, texts);
    }
}
