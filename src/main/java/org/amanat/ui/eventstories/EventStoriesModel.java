package org.amanat.ui.eventstories;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amanat.model.change.Aggregate;
import org.amanat.model.change.ChangeSet;
import org.amanat.model.consent.Audience;
import org.amanat.model.consent.PlannedAnswer;
import org.amanat.model.consent.PlannedStory;
import org.amanat.model.consent.Scope;
import org.amanat.model.document.PrintedDocument;
import org.amanat.model.event.EventId;
import org.amanat.model.event.ItemId;
import org.amanat.model.story.StoryId;
import org.amanat.operations.OpenWorkspace;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;
import org.jspecify.annotations.Nullable;

/** The stories of one event without controls: what is planned, what the gate says, who was asked this morning. */
final class EventStoriesModel {

    private static final Set<Aggregate> SHOWN =
            EnumSet.of(Aggregate.EVENTS, Aggregate.PROGRAMME, Aggregate.PEOPLE, Aggregate.STORIES, Aggregate.WORKSPACE);

    private final OpenWorkspace workspace;
    private final Tasks tasks;
    private final UiTexts texts;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable EventId event;

    EventStoriesModel(OpenWorkspace workspace, Tasks tasks, UiTexts texts) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.texts = texts;
    }

    /** Nothing until the event is loaded. */
    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    void show(EventId asked) {
        if (!asked.equals(event)) {
            shown.set(Optional.empty());
        }
        event = asked;
        load(asked);
    }

    void changed(ChangeSet changes) {
        if (event != null && !Collections.disjoint(changes.touched(), SHOWN)) {
            load(event);
        }
    }

    /** Before whom the stories are told: kept with the event, and the gate is asked for that. */
    void tellBefore(Audience audience) {
        if (event != null) {
            EventId at = event;
            tasks.create(texts.get("ui.event-stories.planning"), _ -> {
                        workspace.storyPlans().putAudience(at, audience);
                        return at;
                    })
                    .start();
        }
    }

    /** Plans a story as the last of an item. A plan is no permission. */
    void plan(ItemId item, StoryId story, Scope scope) {
        var stories = new ArrayList<>(planned(item));
        var more = new PlannedStory(item, story, scope);
        if (!stories.contains(more)) {
            stories.add(more);
            put(item, stories);
        }
    }

    void remove(PlannedStory plan) {
        var stories = new ArrayList<>(planned(plan.item()));
        stories.remove(plan);
        put(plan.item(), stories);
    }

    /** One place to the front of its item; nothing happens to the first. */
    void moveUp(PlannedStory plan) {
        var stories = new ArrayList<>(planned(plan.item()));
        int place = stories.indexOf(plan);
        if (place > 0) {
            Collections.swap(stories, place, place - 1);
            put(plan.item(), stories);
        }
    }

    /**
     * What a narrator said this morning. After a no, every document of the event that held the story is told, so that
     * it can be printed anew without it.
     */
    void answer(StoryId story, boolean willing, Consumer<List<PrintedDocument>> stale) {
        if (event == null) {
            return;
        }
        EventId at = event;
        tasks.create(texts.get("ui.event-stories.noting"), _ -> {
                    workspace.storyPlans().answer(story, at, willing);
                    return willing
                            ? List.<PrintedDocument>of()
                            : workspace.storyPlans().holding(story, at);
                })
                .onSuccess(stale)
                .start();
    }

    private List<PlannedStory> planned(ItemId item) {
        return shown.get().map(now -> now.in(item)).orElse(List.of()).stream()
                .map(PlannedAnswer::plan)
                .toList();
    }

    private void put(ItemId item, List<PlannedStory> stories) {
        tasks.create(texts.get("ui.event-stories.planning"), _ -> {
                    workspace.storyPlans().put(item, stories);
                    return item;
                })
                .start();
    }

    private void load(EventId asked) {
        tasks.create(texts.get("ui.event-stories.loading"), _ -> loaded(asked))
                .onSuccess(loaded -> {
                    if (asked.equals(event)) {
                        shown.set(Optional.of(loaded));
                    }
                })
                .start();
    }

    private Shown loaded(EventId asked) {
        return new Shown(
                workspace.events().plan(asked),
                workspace.storyPlans().audience(asked),
                workspace.storyPlans().answers(asked),
                workspace.stories().all().stream()
                        .map(story ->
                                new StoryChoice(story.id(), story.pseudonym().name()))
                        .toList());
    }
}
