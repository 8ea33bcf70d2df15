package org.amanat.ui.stories.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.story.ReadingAloud;
import org.amanat.model.story.Story;
import org.amanat.model.story.StoryText;
import org.amanat.model.story.TextKind;
import org.amanat.model.story.TypedText;
import org.amanat.model.story.Wording;
import org.amanat.operations.OpenWorkspace;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.preferences.Preferences;
import org.amanat.ui.common.task.Tasks;
import org.amanat.ui.stories.StoryModel;

/**
 * The text of a story in one language, while it is worked on. What is typed is kept in the file from moment to moment;
 * it becomes a version, and voids what was released, only when it is saved.
 */
public final class TextModel {

    private final OpenWorkspace workspace;
    private final Tasks tasks;
    private final UiTexts texts;
    private final ReadOnlyObjectWrapper<Optional<At>> at = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty body = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper overtaken = new ReadOnlyBooleanWrapper();
    private final DisguiseModel disguise;
    private String kept = "";

    /**
     * What is worked on.
     *
     * @param saved the version that was there when the work began; empty if there is no text in this language yet
     */
    public record At(Story story, Language language, Optional<StoryText> saved) {

        /** What saving would make. */
        TextKind kind() {
            return story.edited()
                    .map(text -> text.language().equals(language) ? TextKind.EDITED : TextKind.TRANSLATION)
                    .orElse(TextKind.EDITED);
        }

        /** Whether it was translated from an edited text that is another one now. */
        boolean isOutOfDate() {
            return saved.filter(text -> !story.isUpToDate(text)).isPresent();
        }
    }

    /** @param sealedNames of the narrator while the compartment is open; else none */
    public TextModel(
            OpenWorkspace workspace,
            StoryModel story,
            Tasks tasks,
            UiTexts texts,
            Supplier<? extends Collection<LocalizedText>> sealedNames) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.texts = texts;
        disguise = new DisguiseModel(workspace.disguise(), tasks, texts, at.getReadOnlyProperty(), body, sealedNames);
        title.subscribe(_ -> typed());
        body.subscribe(_ -> typed());
        story.storyProperty().subscribe(loaded -> loaded.ifPresentOrElse(this::loaded, this::leave));
    }

    /** Nothing until a story is loaded. */
    ReadOnlyObjectProperty<Optional<At>> atProperty() {
        return at.getReadOnlyProperty();
    }

    /** One line, as it is typed. */
    StringProperty titleProperty() {
        return title;
    }

    StringProperty bodyProperty() {
        return body;
    }

    /** Whether the words are other than those of the saved version. */
    ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** Whether another version was saved while this one was being typed: at another window, or by an undo. */
    ReadOnlyBooleanProperty overtakenProperty() {
        return overtaken.getReadOnlyProperty();
    }

    /** What may identify in the words, and what is decided about it. */
    DisguiseModel disguise() {
        return disguise;
    }

    /** The languages that there is a text in or can be: the edited text first, then the rest. */
    List<Language> languages(Story story) {
        var languages = new ArrayList<Language>();
        languages.add(first(story));
        story.texts().stream().map(StoryText::language).forEach(languages::add);
        languages.addAll(Preferences.LANGUAGES);
        return languages.stream().distinct().toList();
    }

    ReadingAloud readingAloud() {
        return ReadingAloud.of(words());
    }

    /** Goes on to the text in another language; what is typed here is kept. */
    void choose(Language language) {
        at.get().filter(now -> !now.language().equals(language)).ifPresent(now -> {
            keep();
            open(now.story(), language);
        });
    }

    /** Keeps what is typed in the file, if it was not kept yet. Called when typing pauses and when it is left. */
    void keep() {
        at.get().ifPresent(now -> {
            String line = title.get();
            String text = body.get();
            if (!kept.equals(line + "\n" + text)) {
                kept = line + "\n" + text;
                boolean asSaved = !changed.get();
                tasks.create(texts.get("story.text.keeping"), _ -> {
                            if (asSaved) {
                                workspace.storyTyping().forget(now.story().id(), now.language());
                            } else {
                                workspace.storyTyping().keep(now.story().id(), now.language(), line, text);
                            }
                            return now;
                        })
                        .onProblem(problem -> {
                            kept = "\n\n";
                            tasks.problems().tell(problem);
                        })
                        .start();
            }
        });
    }

    /**
     * Saves the words as the next version.
     *
     * @param ask called instead of saving if saving would void a release, with what saves nevertheless
     */
    void save(Consumer<Runnable> ask) {
        at.get().ifPresent(now -> {
            var words = words();
            tasks.create(
                            texts.get("ui.saving"),
                            _ -> workspace
                                    .stories()
                                    .wouldVoidRelease(now.story().id(), now.language(), words))
                    .onSuccess(voids -> {
                        if (voids) {
                            ask.accept(() -> write(now, words));
                        } else {
                            write(now, words);
                        }
                    })
                    .start();
        });
    }

    /** Throws away what was typed since the last version. */
    void throwAway() {
        at.get().ifPresent(now -> {
            adopt(new At(now.story(), now.language(), now.story().current(now.language())), Optional.empty());
            tasks.create(texts.get("ui.saving"), _ -> {
                        workspace.storyTyping().forget(now.story().id(), now.language());
                        return now;
                    })
                    .start();
        });
    }

    Wording words() {
        return Wording.of(title.get().replace('\n', ' '), body.get());
    }

    private void write(At now, Wording words) {
        tasks.create(texts.get("ui.saving"), _ -> {
                    workspace.stories().write(now.story().id(), now.language(), now.kind(), words);
                    return workspace.stories().get(now.story().id());
                })
                .onSuccess(story -> {
                    if (isAt(story, now.language()) && words.equals(words())) {
                        adopt(new At(story, now.language(), story.current(now.language())), Optional.empty());
                    } else {
                        loaded(story);
                    }
                })
                .start();
    }

    private void loaded(Story story) {
        var now = at.get().filter(before -> before.story().id().equals(story.id()));
        if (now.isEmpty()) {
            open(story, first(story));
            return;
        }
        var language = now.get().language();
        var newest = story.current(language);
        boolean isSame = newest.map(StoryText::wording).equals(now.get().saved().map(StoryText::wording));
        if (isSame || !changed.get()) {
            var fresh = new At(story, language, newest);
            if (isSame) {
                at.set(Optional.of(fresh));
                disguise.review();
            } else {
                adopt(fresh, Optional.empty());
            }
        } else {
            at.set(Optional.of(new At(story, language, now.get().saved())));
            overtaken.set(true);
        }
    }

    private void open(Story story, Language language) {
        adopt(new At(story, language, story.current(language)), Optional.empty());
        tasks.create(
                        texts.get("story.list.loading"),
                        _ -> workspace.storyTyping().of(story.id(), language))
                .onSuccess(typed -> {
                    if (typed.isPresent() && isAt(story, language) && !changed.get()) {
                        adopt(at.get().orElseThrow(), typed);
                    }
                })
                .start();
    }

    private void adopt(At fresh, Optional<TypedText> typed) {
        disguise.clear();
        at.set(Optional.of(fresh));
        overtaken.set(false);
        title.set(typed.map(TypedText::title)
                .or(() -> fresh.saved().map(text -> text.wording().title()))
                .orElse(""));
        body.set(typed.map(TypedText::body)
                .or(() -> fresh.saved().map(text -> text.wording().body()))
                .orElse(""));
        kept = title.get() + "\n" + body.get();
        typed();
        disguise.review();
    }

    /** Nothing of it stays in memory. */
    private void leave() {
        at.set(Optional.empty());
        disguise.clear();
        title.set("");
        body.set("");
        kept = "";
        changed.set(false);
        overtaken.set(false);
    }

    private void typed() {
        var saved = at.get().flatMap(At::saved).map(StoryText::wording);
        changed.set(at.get().isPresent()
                && saved.map(words -> !words.equals(words()))
                        .orElseGet(() -> !title.get().isBlank() || !body.get().isBlank()));
    }

    private boolean isAt(Story story, Language language) {
        return at.get()
                .filter(now ->
                        now.story().id().equals(story.id()) && now.language().equals(language))
                .isPresent();
    }

    private static Language first(Story story) {
        return story.edited().map(StoryText::language).orElse(story.toldIn());
    }
}
