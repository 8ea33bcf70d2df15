package org.amanat.ui.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amanat.model.Language;
import org.amanat.model.people.DutyLevel;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Sector;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.Field;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.form.LocalizedEntry;
import org.amanat.ui.common.form.Reading;
import org.amanat.ui.common.form.TextEntry;

/** What is known of an organisation; each field saves when it is left. */
final class OrganisationForm {

    private final Form form = new Form();
    private final PeopleModel model;
    private final LocalizedEntry name;
    private final LocalizedEntry office;
    private final ChoiceEntry<Sector> sector;
    private final ChoiceEntry<Optional<DutyLevel>> level;
    private final PhonesEntry phones;
    private final TextEntry email;
    private final TextEntry website;
    private Optional<Organisation> shown = Optional.empty();

    OrganisationForm(PeopleModel model, List<Language> languages, UiTexts texts) {
        this.model = model;
        name = new LocalizedEntry("organisation-name", texts.get("ui.people.name"), languages, 1, texts)
                .onSave(_ -> save());
        office = new LocalizedEntry("organisation-office", texts.get("ui.people.duty-office"), languages, 1, texts)
                .onSave(_ -> save());
        sector = ChoiceEntry.of(
                "organisation-sector", texts.get("ui.people.sector"), List.of(Sector.values()), texts::name);
        level = ChoiceEntry.of(
                "organisation-level",
                texts.get("ui.people.level"),
                Stream.concat(
                                Stream.of(Optional.<DutyLevel>empty()),
                                Stream.of(DutyLevel.values()).map(Optional::of))
                        .toList(),
                one -> one.map(texts::name).orElseGet(() -> texts.get("ui.people.no-duty")));
        phones = new PhonesEntry("organisation-phone", texts, this::save);
        email = TextEntry.line("organisation-email", texts.get("ui.people.email"))
                .leftToRight();
        website = TextEntry.line("organisation-website", texts.get("ui.people.website"))
                .leftToRight();
        Stream.of(sector, level, email, website).forEach(field -> field.onSave(_ -> save()));
        form.row(name)
                .row(sector, level)
                .row(office)
                .heading(texts.get("ui.people.reach"))
                .add(phones)
                .row(email, website);
    }

    Form node() {
        return form;
    }

    void show(Organisation organisation) {
        shown = Optional.of(organisation);
        name.set(organisation.name());
        sector.set(organisation.sector());
        level.set(organisation.level());
        office.set(organisation.office());
        phones.set(organisation.id(), organisation.phones());
        email.set(organisation.email());
        website.set(organisation.website());
    }

    /** A name in no language at all is not taken. */
    private void save() {
        shown.ifPresent(old -> {
            var named = name.read();
            model.save(new Organisation(
                    old.id(),
                    named.isEmpty() ? old.name() : named,
                    read(sector, old.sector()),
                    read(level, old.level()),
                    office.read(),
                    phones.read(),
                    read(email, old.email()),
                    read(website, old.website())));
        });
    }

    private static <T> T read(Field<T> field, T otherwise) {
        return field.read() instanceof Reading.Value<T>(var value) ? value : otherwise;
    }
}
