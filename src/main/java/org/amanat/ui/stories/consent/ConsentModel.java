package org.amanat.ui.stories.consent;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amanat.model.Language;
import org.amanat.model.consent.Audience;
import org.amanat.model.consent.ConsentFile;
import org.amanat.model.consent.Reminder;
import org.amanat.model.consent.Scope;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventState;
import org.amanat.model.event.EventSummary;
import org.amanat.model.story.Story;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.StoryText;
import org.amanat.operations.OpenWorkspace;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;

/**
 * The consent of the story on the page. Every answer of the gate is of the moment at which it was loaded; whatever
 * changes in the file loads it again, and nothing is kept when the page is left.
 */
public final class ConsentModel {

    private final OpenWorkspace workspace;
    private final Tasks tasks;
    private final UiTexts texts;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<StoryId> story = Optional.empty();
    private Asked asked = Asked.usual();
    private int latest;

    /**
     * What the gate is asked.
     *
     * @param event empty for the next one that comes
     * @param day empty for today
     */
    record Asked(Optional<EventId> event, Audience audience, Optional<Language> language, Optional<LocalDate> day) {

        static Asked usual() {
            return new Asked(Optional.empty(), Audience.PUBLIC, Optional.empty(), Optional.empty());
        }
    }

    /**
     * What the page shows.
     *
     * @param events that a use could be for, the next one first
     * @param event that the gate was asked about
     * @param language of the text that the gate was asked about
     * @param due what somebody should look at, the most urgent first
     */
    record Shown(
            ConsentFile file,
            List<EventSummary> events,
            Optional<EventId> event,
            Language language,
            List<MayLine> may,
            List<ConsentStep> steps,
            List<Reminder> due) {

        Optional<Story> story() {
            return file.facts().story();
        }
    }

    public ConsentModel(OpenWorkspace workspace, Tasks tasks, UiTexts texts) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.texts = texts;
    }

    /** Nothing until it is loaded. */
    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    Optional<StoryId> story() {
        return story;
    }

    Asked asked() {
        return asked;
    }

    void show(StoryId opened) {
        if (!story.equals(Optional.of(opened))) {
            story = Optional.of(opened);
            asked = Asked.usual();
            shown.set(Optional.empty());
        }
        load();
    }

    /** Asks the gate something else. */
    void ask(Asked other) {
        asked = other;
        load();
    }

    /** Nothing of the story is kept in memory. */
    void leave() {
        latest++;
        story = Optional.empty();
        shown.set(Optional.empty());
    }

    void load() {
        story.ifPresent(id -> {
            int turn = ++latest;
            var question = asked;
            tasks.create(texts.get("consent.desk.loading"), _ -> read(id, question))
                    .onSuccess(loaded -> {
                        if (turn == latest) {
                            shown.set(Optional.of(loaded));
                        }
                    })
                    .start();
        });
    }

    private Shown read(StoryId id, Asked question) {
        var consents = workspace.consents();
        var file = consents.file(id);
        var events = workspace.events().all().stream()
                .filter(event -> isAhead(event, file.today()))
                .sorted(Comparator.comparing(EventSummary::date))
                .toList();
        var event = question.event()
                .filter(chosen -> events.stream().anyMatch(known -> known.id().equals(chosen)))
                .or(() -> events.stream().findFirst().map(EventSummary::id));
        var language = question.language().orElseGet(() -> languageOf(file));
        var day = question.day().orElseGet(file::today);
        var verdicts = consents.askAll(id, language, event, question.audience(), question.day());
        var record = file.facts().inForce();
        var may = Arrays.stream(Scope.values())
                .filter(scope -> scope != Scope.OTHER_EVENTS)
                .map(scope -> MayLine.of(
                        scope,
                        Objects.requireNonNull(verdicts.get(scope)),
                        record.flatMap(held -> held.terms().grant(scope)),
                        day,
                        texts))
                .toList();
        var due = workspace.storyPlans().reminders().stream()
                .filter(reminder -> reminder.story().equals(id))
                .toList();
        return new Shown(file, events, event, language, may, new ConsentSteps(file, texts).all(), due);
    }

    private static Language languageOf(ConsentFile file) {
        return file.facts()
                .story()
                .map(told -> told.edited().map(StoryText::language).orElse(told.toldIn()))
                .orElse(Language.URDU);
    }

    private static boolean isAhead(EventSummary event, LocalDate today) {
        boolean open = event.state() == EventState.PLANNED || event.state() == EventState.CONFIRMED;
        return open && !event.date().isBefore(today);
    }
}
