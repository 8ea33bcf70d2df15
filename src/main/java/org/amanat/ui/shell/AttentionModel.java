package org.amanat.ui.shell;

import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.amanat.model.change.Aggregate;
import org.amanat.model.change.ChangeSet;
import org.amanat.model.consent.Reminder;
import org.amanat.operations.StoryPlans;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;

/** How many stories want somebody to look at them; stands beside the entry of the navigation. */
public final class AttentionModel {

    private static final Set<Aggregate> COUNTED =
            EnumSet.of(Aggregate.STORIES, Aggregate.EVENTS, Aggregate.PROGRAMME, Aggregate.WORKSPACE);

    private final StoryPlans plans;
    private final Tasks tasks;
    private final UiTexts texts;
    private final ReadOnlyIntegerWrapper stories = new ReadOnlyIntegerWrapper();

    public AttentionModel(StoryPlans plans, Tasks tasks, UiTexts texts) {
        this.plans = plans;
        this.tasks = tasks;
        this.texts = texts;
    }

    /** Stories of which something ends soon or wants another look; each counts once. */
    public ReadOnlyIntegerProperty storiesProperty() {
        return stories.getReadOnlyProperty();
    }

    public void load() {
        tasks.create(texts.get("story.list.loading"), _ -> plans.reminders())
                .onSuccess(reminders -> stories.set(
                        (int) reminders.stream().map(Reminder::story).distinct().count()))
                .start();
    }

    /** Counts again if a change may have touched what is counted. */
    public void changed(ChangeSet changes) {
        if (changes.touched().stream().anyMatch(COUNTED::contains)) {
            load();
        }
    }
}
