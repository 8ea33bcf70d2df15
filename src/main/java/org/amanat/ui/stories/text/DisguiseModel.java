package org.amanat.ui.stories.text;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableStringValue;
import org.amanat.model.LocalizedText;
import org.amanat.model.story.StoryText;
import org.amanat.model.story.disguise.Decision;
import org.amanat.model.story.disguise.Detail;
import org.amanat.model.story.disguise.Review;
import org.amanat.operations.Disguise;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;

/** What in the words that are worked on may tell who the narrator is, and what is decided about it. */
public final class DisguiseModel {

    private final Disguise disguise;
    private final Tasks tasks;
    private final UiTexts texts;
    private final ReadOnlyObjectProperty<Optional<TextModel.At>> at;
    private final ObservableStringValue body;
    private final Supplier<? extends Collection<LocalizedText>> sealedNames;
    private final ReadOnlyObjectWrapper<Review> review = new ReadOnlyObjectWrapper<>(Review.none());

    /**
     * @param at the text that is worked on
     * @param body its words as they are typed
     * @param sealedNames of the narrator while the compartment is open; else none
     */
    DisguiseModel(
            Disguise disguise,
            Tasks tasks,
            UiTexts texts,
            ReadOnlyObjectProperty<Optional<TextModel.At>> at,
            ObservableStringValue body,
            Supplier<? extends Collection<LocalizedText>> sealedNames) {
        this.disguise = disguise;
        this.tasks = tasks;
        this.texts = texts;
        this.at = at;
        this.body = body;
        this.sealedNames = sealedNames;
    }

    /** What may identify, in the words as they were when {@link #review()} was asked last. */
    ReadOnlyObjectProperty<Review> reviewProperty() {
        return review.getReadOnlyProperty();
    }

    /** Looks for what may identify in the words as they are now. */
    void review() {
        at.get().ifPresent(now -> {
            String words = body.get();
            var names = List.copyOf(sealedNames.get());
            tasks.create(
                            texts.get("story.text.looking"),
                            _ -> disguise.look(now.story().id(), now.language(), words, names))
                    .onSuccess(found -> {
                        if (words.equals(body.get())) {
                            review.set(found);
                        }
                    })
                    .start();
        });
    }

    /** Writes down that a detail may stay, or that something more general stands there now. */
    void decide(Detail detail, String words, Decision.Outcome outcome, String reason) {
        at.get().ifPresent(now -> {
            int version = now.saved().map(StoryText::version).orElse(0);
            var decision = new Decision(detail.kind(), words, outcome, reason, version);
            run(() -> disguise.decide(now.story().id(), now.language(), decision));
        });
    }

    /** A detail that was kept has to be decided again. */
    void reopen(Decision decision) {
        at.get().ifPresent(now -> run(() -> disguise.reopen(now.story().id(), now.language(), decision)));
    }

    void clear() {
        review.set(Review.none());
    }

    private void run(Runnable change) {
        tasks.create(texts.get("ui.saving"), _ -> {
                    change.run();
                    return change;
                })
                .onSuccess(_ -> review())
                .start();
    }
}
