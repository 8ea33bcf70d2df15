package org.amanat.ui.stories;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amanat.model.LocalizedText;
import org.amanat.model.story.Story;
import org.amanat.model.story.StoryId;
import org.amanat.operations.Stories;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;

/** The story on the page. Each edit is saved at once, on its own, to the story as the file holds it then. */
public final class StoryModel {

    private final Stories stories;
    private final Tasks tasks;
    private final UiTexts texts;
    private final Supplier<? extends Collection<LocalizedText>> sealedNames;
    private final Runnable gone;
    private final ReadOnlyObjectWrapper<Optional<Story>> story = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<StoryId> wanted = Optional.empty();
    private int unsaved;

    /**
     * @param sealedNames of the narrator while the compartment is open; else none
     * @param gone what follows when the story is not in the file any more: erased, or its adding taken back
     */
    public StoryModel(
            Stories stories,
            Tasks tasks,
            UiTexts texts,
            Supplier<? extends Collection<LocalizedText>> sealedNames,
            Runnable gone) {
        this.stories = stories;
        this.tasks = tasks;
        this.texts = texts;
        this.sealedNames = sealedNames;
        this.gone = gone;
    }

    /** Nothing until it is loaded. */
    public ReadOnlyObjectProperty<Optional<Story>> storyProperty() {
        return story.getReadOnlyProperty();
    }

    /** Loads a story, or loads it again. */
    public void load(StoryId id) {
        if (!wanted.equals(Optional.of(id))) {
            wanted = Optional.of(id);
            story.set(Optional.empty());
        }
        tasks.create(texts.get("story.list.loading"), _ -> stories.get(id))
                .onSuccess(this::show)
                .onProblem(_ -> gone.run())
                .start();
    }

    /** It is not on the page any more: nothing of it is kept in memory. */
    public void leave() {
        wanted = Optional.empty();
        story.set(Optional.empty());
    }

    /** Changes something about the story; what cannot be saved is told, and the page shows what the file holds. */
    public void edit(UnaryOperator<StoryDraft> change) {
        wanted.ifPresent(id -> {
            unsaved++;
            var names = List.copyOf(sealedNames.get());
            story.set(story.get().map(shown -> changed(shown, change)));
            tasks.create(texts.get("ui.saving"), _ -> {
                        stories.edit(id, fresh -> changed(fresh, change), names);
                        return id;
                    })
                    .onEnd(() -> {
                        unsaved--;
                        wanted.ifPresent(this::load);
                    })
                    .start();
        });
    }

    private static Story changed(Story story, UnaryOperator<StoryDraft> change) {
        return change.apply(new StoryDraft(story)).story();
    }

    /** What was loaded before a later edit is saved does not know of it, and is not shown. */
    private void show(Story loaded) {
        if (unsaved == 0 && wanted.equals(Optional.of(loaded.id()))) {
            story.set(Optional.of(loaded));
        }
    }
}
