package org.amanat.ui.people;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.amanat.model.Language;
import org.amanat.model.people.Life;
import org.amanat.model.people.Needs;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Person;
import org.amanat.model.people.Reach;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.Field;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.form.LocalizedEntry;
import org.amanat.ui.common.form.Picker;
import org.amanat.ui.common.form.Reading;
import org.amanat.ui.common.form.TextEntry;
import org.amanat.ui.common.plan.Directory;

/** What is known of a person; each field saves when it is left. */
final class PersonForm {

    private static final List<Language> SPOKEN = List.of(Language.ENGLISH, Language.URDU, Language.SINDHI);
    private static final int NEEDS_LINES = 2;
    private static final int LIFE_LINES = 4;

    private final Form form = new Form();
    private final UiTexts texts;
    private final PersonEdits edits;
    private final LocalizedEntry name;
    private final LocalizedEntry honorific;
    private final LocalizedEntry office;
    private final LocalizedEntry life;
    private final LocalizedEntry topics;
    private final PhonesEntry phones;
    private final TextEntry email;
    private final TextEntry needs;
    private final TextEntry food;
    private final ChoiceEntry<Language> language;
    private final AgreementsEntry agreements;
    private final CountedEntry counted;
    private final Label organisation = Words.strong("");
    private final HBox organisationLine;
    private Optional<Person> shown = Optional.empty();

    /** @param clock says which day it is when a person agrees to something */
    PersonForm(PersonEdits edits, Directory directory, List<Language> languages, UiTexts texts, Clock clock) {
        this.texts = texts;
        this.edits = edits;
        name = localized("person-name", "ui.people.name", languages, 1);
        honorific = localized("person-honorific", "ui.people.honorific", languages, 1);
        office = localized("person-office", "ui.people.office", languages, 1);
        life = localized("person-life", "ui.people.life", languages, LIFE_LINES);
        topics = localized("person-topics", "ui.people.topics", languages, 1);
        phones = new PhonesEntry("person-phone", texts, this::save);
        email = saving(
                TextEntry.line("person-email", texts.get("ui.people.email")).leftToRight());
        needs = saving(TextEntry.lines("person-needs", texts.get("ui.people.needs"), NEEDS_LINES));
        food = saving(TextEntry.lines("person-food", texts.get("ui.people.food"), NEEDS_LINES));
        language = saving(ChoiceEntry.of("person-language", texts.get("ui.people.language"), SPOKEN, texts::name));
        agreements = new AgreementsEntry("person-agreed", texts, clock, _ -> save());
        counted = new CountedEntry("person", texts, this::save);
        var none = Buttons.quiet(
                texts.get("ui.people.no-organisation"),
                () -> shown.ifPresent(person -> edits.save(person.speakingFor(Optional.empty()))));
        organisationLine = Card.apart(organisation, none);
        arrange(organisations(directory), languages);
    }

    private Picker<Organisation> organisations(Directory directory) {
        var choose = new Picker<Organisation>(
                        "person-organisation",
                        texts.get("ui.people.choose-organisation"),
                        known -> texts.best(known.name()),
                        Organisation::name,
                        typed -> texts.get("ui.people.new-organisation", typed))
                .onPick(picked -> shown.ifPresent(person -> edits.employ(person, picked)));
        directory.organisationsProperty().subscribe(choose::among);
        return choose;
    }

    private void arrange(Picker<Organisation> choose, List<Language> languages) {
        form.row(name)
                .row(honorific)
                .row(office)
                .heading(texts.get("ui.people.organisation"))
                .add(organisationLine)
                .add(choose.control())
                .heading(texts.get("ui.people.reach"))
                .add(phones)
                .row(email, language)
                .row(needs, food)
                .heading(texts.get("ui.people.agreed"));
        agreements.fields().forEach(form::row);
        form.heading(texts.get("ui.people.printed")).row(topics);
        languages.forEach(written -> form.row(life.in(written)));
        form.heading(texts.get("ui.people.figures")).row(counted.fields());
    }

    Form node() {
        return form;
    }

    void show(Person person, Optional<Organisation> body) {
        shown = Optional.of(person);
        name.set(person.name());
        honorific.set(person.honorific());
        office.set(person.office());
        life.set(person.biography());
        topics.set(person.life().topics());
        phones.set(person.id(), person.phones());
        email.set(person.email());
        needs.set(person.accessNeeds());
        food.set(person.needs().food());
        language.set(person.preferredLanguage());
        agreements.set(person.agreements());
        counted.set(person.countedAs());
        organisation.setText(body.map(Organisation::name).map(texts::best).orElse(""));
        organisationLine.setManaged(body.isPresent());
        organisationLine.setVisible(body.isPresent());
    }

    private LocalizedEntry localized(String id, String key, List<Language> languages, int lines) {
        return new LocalizedEntry(id, texts.get(key), languages, lines, texts).onSave(_ -> save());
    }

    private <F extends Field<?>> F saving(F field) {
        field.onSave(_ -> save());
        return field;
    }

    /** The person as the fields say; a name in no language at all is not taken. */
    private void save() {
        shown.ifPresent(person -> {
            var named = name.read();
            edits.save(person.called(named.isEmpty() ? person.name() : named)
                    .titled(honorific.read(), office.read())
                    .with(new Reach(
                            phones.read(), read(email, person.email()), read(language, person.preferredLanguage())))
                    .with(new Needs(
                            read(needs, person.accessNeeds()),
                            read(food, person.needs().food())))
                    .with(new Life(life.read(), topics.read()))
                    .with(agreements.read())
                    .with(counted.read()));
        });
    }

    private static <T> T read(Field<T> field, T otherwise) {
        return field.read() instanceof Reading.Value<T>(var value) ? value : otherwise;
    }
}
