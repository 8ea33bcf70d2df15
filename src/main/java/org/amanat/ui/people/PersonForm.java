package org.amanat.ui.people;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.amanat.model.Language;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Person;
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
    private final SpeakersModel model;
    private final LocalizedEntry name;
    private final LocalizedEntry honorific;
    private final LocalizedEntry office;
    private final LocalizedEntry life;
    private final TextEntry phone;
    private final TextEntry email;
    private final TextEntry needs;
    private final ChoiceEntry<Language> language;
    private final Label organisation = Words.strong("");
    private final HBox organisationLine;
    private Optional<Person> shown = Optional.empty();

    PersonForm(SpeakersModel model, Directory directory, List<Language> languages, UiTexts texts) {
        this.texts = texts;
        this.model = model;
        name = localized("person-name", "ui.people.name", languages, 1);
        honorific = localized("person-honorific", "ui.people.honorific", languages, 1);
        office = localized("person-office", "ui.people.office", languages, 1);
        life = localized("person-life", "ui.people.life", languages, LIFE_LINES);
        phone = saving(
                TextEntry.line("person-phone", texts.get("ui.people.phone")).leftToRight());
        email = saving(
                TextEntry.line("person-email", texts.get("ui.people.email")).leftToRight());
        needs = saving(TextEntry.lines("person-needs", texts.get("ui.people.needs"), NEEDS_LINES));
        language = saving(ChoiceEntry.of("person-language", texts.get("ui.people.language"), SPOKEN, texts::name));
        var none = Buttons.quiet(
                texts.get("ui.people.no-organisation"),
                () -> shown.ifPresent(person -> model.save(person.speakingFor(Optional.empty()))));
        organisationLine = Card.apart(organisation, none);
        var choose = new Picker<Organisation>(
                        "person-organisation",
                        texts.get("ui.people.choose-organisation"),
                        known -> texts.best(known.name()),
                        Organisation::name,
                        typed -> texts.get("ui.people.new-organisation", typed))
                .onPick(picked -> shown.ifPresent(person -> model.employ(person, picked)));
        directory.organisationsProperty().subscribe(choose::among);
        form.row(name)
                .row(honorific)
                .row(office)
                .heading(texts.get("ui.people.organisation"))
                .add(organisationLine)
                .add(choose.control())
                .heading(texts.get("ui.people.reach"))
                .row(phone, email)
                .row(language)
                .row(needs)
                .heading(texts.get("ui.people.printed"));
        languages.forEach(written -> form.row(life.in(written)));
    }

    Form node() {
        return form;
    }

    void show(Speaker speaker) {
        var person = speaker.person();
        shown = Optional.of(person);
        name.set(person.name());
        honorific.set(person.honorific());
        office.set(person.office());
        life.set(person.biography());
        phone.set(person.phone());
        email.set(person.email());
        needs.set(person.accessNeeds());
        language.set(person.preferredLanguage());
        organisation.setText(
                speaker.organisation().map(Organisation::name).map(texts::best).orElse(""));
        organisationLine.setManaged(speaker.organisation().isPresent());
        organisationLine.setVisible(speaker.organisation().isPresent());
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
            model.save(new Person(
                    person.id(),
                    named.isEmpty() ? person.name() : named,
                    honorific.read(),
                    office.read(),
                    person.organisation(),
                    read(phone, person.phone()),
                    read(email, person.email()),
                    read(language, person.preferredLanguage()),
                    read(needs, person.accessNeeds()),
                    life.read()));
        });
    }

    private static <T> T read(Field<T> field, T otherwise) {
        return field.read() instanceof Reading.Value<T>(var value) ? value : otherwise;
    }
}
