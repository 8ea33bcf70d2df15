package org.amanat.ui.stories.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.amanat.model.Language;
import org.amanat.model.change.Aggregate;
import org.amanat.model.change.ChangeSet;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.story.Pseudonym;
import org.amanat.model.story.Story;
import org.amanat.model.story.StoryId;
import org.amanat.operations.OpenWorkspace;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.form.LocalizedEntry;
import org.amanat.ui.common.form.ParsedEntry;
import org.amanat.ui.common.form.TextEntry;
import org.amanat.ui.common.form.Typed;
import org.amanat.ui.common.preferences.Preferences;
import org.amanat.ui.common.task.Tasks;
import org.amanat.ui.stories.StoryModel;
import org.amanat.ui.stories.StoryPane;

/** Pseudonym, language, day, by whom it was written down, content note and support person. */
public final class FactsPane implements StoryPane {

    private final StoryModel model;
    private final OpenWorkspace workspace;
    private final Tasks tasks;
    private final UiTexts texts;
    private final LocalizedEntry pseudonym;
    private final ChoiceEntry<Language> toldIn;
    private final ParsedEntry<Optional<LocalDate>> toldOn;
    private final TextEntry writtenDownBy;
    private final LocalizedEntry contentNote;
    private final ChoiceEntry<Optional<Person>> supportPerson;
    private final Card card;

    public FactsPane(StoryModel model, OpenWorkspace workspace, Tasks tasks, UiTexts texts) {
        this.model = model;
        this.workspace = workspace;
        this.tasks = tasks;
        this.texts = texts;
        pseudonym = new LocalizedEntry(
                        "story-name", texts.get("story.pseudonym.label"), Preferences.LANGUAGES, 1, texts)
                .onSave(name -> {
                    if (!name.isEmpty()) {
                        model.edit(draft -> draft.pseudonym(new Pseudonym(name)));
                    }
                });
        toldIn = ChoiceEntry.of("story-told-in", texts.get("story.told-in.label"), Preferences.LANGUAGES, texts::name);
        toldIn.onSave(language -> model.edit(draft -> draft.toldIn(language)));
        toldOn = new ParsedEntry<>(
                "story-told-on",
                texts.get("story.list.told-on"),
                this::day,
                day -> day.map(texts::date).orElse(""),
                texts.get("ui.field.date"));
        toldOn.onSave(day -> model.edit(draft -> draft.toldOn(day)));
        writtenDownBy = TextEntry.line("story-written-by", texts.get("story.written-down-by.label"))
                .prompt(texts.get("story.written-down-by.example"));
        writtenDownBy.onSave(office -> model.edit(draft -> draft.writtenDownBy(office)));
        contentNote = new LocalizedEntry("story-note", texts.get("story.content-note"), Preferences.LANGUAGES, 2, texts)
                .onSave(note -> model.edit(draft -> draft.contentNote(note)));
        supportPerson = ChoiceEntry.searchable(
                "story-support",
                texts.get("story.support-person"),
                List.<Optional<Person>>of(Optional.empty()),
                person -> person.map(Person::name).map(texts::best).orElseGet(() -> texts.get("story.nobody-yet")));
        supportPerson.onSave(person -> model.edit(draft -> draft.supportPerson(person.map(Person::id))));
        card = Card.titled(
                texts.get("story.facts"),
                new Form()
                        .row(pseudonym)
                        .row(toldIn, toldOn)
                        .row(writtenDownBy, supportPerson)
                        .row(contentNote));
        model.storyProperty().subscribe(shown -> shown.ifPresent(this::show));
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void show(StoryId story) {
        loadPersons();
    }

    @Override
    public void changed(ChangeSet changes) {
        if (changes.touched().contains(Aggregate.PEOPLE)) {
            loadPersons();
        }
    }

    /** No day is a day that is not known; what is no date is not understood. */
    private Optional<Optional<LocalDate>> day(String typed) {
        var day = Typed.date(typed, texts.language());
        return typed.isBlank() || day.isPresent() ? Optional.of(day) : Optional.empty();
    }

    private void loadPersons() {
        tasks.create(texts.get("story.list.loading"), _ -> workspace.people().persons())
                .onSuccess(persons -> {
                    supportPerson.among(Stream.concat(
                                    Stream.of(Optional.<Person>empty()),
                                    persons.stream().map(Optional::of))
                            .toList());
                    model.storyProperty().get().ifPresent(this::show);
                })
                .start();
    }

    private void show(Story story) {
        pseudonym.set(story.pseudonym().name());
        toldIn.set(story.toldIn());
        toldOn.set(story.toldOn());
        writtenDownBy.set(story.writtenDownBy());
        contentNote.set(story.contentNote());
        supportPerson.set(story.supportPerson().flatMap(this::person));
    }

    private Optional<Person> person(PersonId id) {
        return supportPerson.control().getItems().stream()
                .flatMap(Optional::stream)
                .filter(person -> person.id().equals(id))
                .findFirst();
    }
}
