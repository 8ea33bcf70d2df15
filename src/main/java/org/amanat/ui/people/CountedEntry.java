package org.amanat.ui.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amanat.model.people.AgeBand;
import org.amanat.model.people.CountedAs;
import org.amanat.model.people.Gender;
import org.amanat.model.people.Sector;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.Field;
import org.amanat.ui.common.form.Reading;
import org.amanat.ui.common.form.TextEntry;

/** How a person counts in figures; each can be left open. */
final class CountedEntry {

    private final UiTexts texts;
    private final ChoiceEntry<Optional<Sector>> sector;
    private final ChoiceEntry<Optional<Gender>> gender;
    private final ChoiceEntry<Optional<AgeBand>> age;
    private final TextEntry district;

    CountedEntry(String id, UiTexts texts, Runnable save) {
        this.texts = texts;
        sector = choice(id + "-sector", "ui.people.sector", Sector.values());
        gender = choice(id + "-gender", "ui.people.gender", Gender.values());
        age = choice(id + "-age", "ui.people.age", AgeBand.values());
        district = TextEntry.line(id + "-district", texts.get("ui.people.district"));
        fields().forEach(field -> field.onSave(_ -> save.run()));
    }

    List<Field<?>> fields() {
        return List.of(sector, gender, age, district);
    }

    void set(CountedAs counted) {
        sector.set(counted.sector());
        gender.set(counted.gender());
        age.set(counted.ageBand());
        district.set(counted.district());
    }

    CountedAs read() {
        return new CountedAs(
                read(sector, Optional.empty()),
                read(gender, Optional.empty()),
                read(age, Optional.empty()),
                read(district, ""));
    }

    private static <T> T read(Field<T> field, T otherwise) {
        return field.read() instanceof Reading.Value<T>(var value) ? value : otherwise;
    }

    private <E extends Enum<E>> ChoiceEntry<Optional<E>> choice(String id, String key, E[] constants) {
        return ChoiceEntry.of(
                id,
                texts.get(key),
                Stream.concat(
                                Stream.of(Optional.<E>empty()),
                                Stream.of(constants).map(Optional::of))
                        .toList(),
                one -> one.map(texts::name).orElseGet(() -> texts.get("ui.people.not-given")));
    }
}
