package org.amanat.operations;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.amanat.model.LocalizedText;
import org.amanat.model.people.AgeBand;
import org.amanat.model.people.CountedAs;
import org.amanat.model.people.Gender;
import org.amanat.model.people.Needs;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Person;
import org.amanat.model.people.Phone;
import org.amanat.model.people.Reach;

/** The fields of a person that a list can fill, where they are empty. Their names are kept in files. */
enum PersonField implements Fillable<Person> {
    HONORIFIC(Person::honorific, LocalizedText.empty(), (p, value) -> p.titled(value, p.office())),
    OFFICE(Person::office, LocalizedText.empty(), (p, value) -> p.titled(p.honorific(), value)),
    ORGANISATION(Person::organisation, Optional.<OrganisationId>empty(), Person::speakingFor),
    PHONES(Person::phones, List.<Phone>of(), (p, value) -> p.with(p.reach().with(value))),
    EMAIL(Person::email, "", (p, value) -> p.with(new Reach(p.phones(), value, p.preferredLanguage()))),
    ACCESS(
            p -> p.needs().access(),
            "",
            (p, value) -> p.with(new Needs(value, p.needs().food()))),
    FOOD(p -> p.needs().food(), "", (p, value) -> p.with(new Needs(p.needs().access(), value))),
    GENDER(p -> p.countedAs().gender(), Optional.<Gender>empty(), (p, value) -> {
        var as = p.countedAs();
        return p.with(new CountedAs(as.sector(), value, as.ageBand(), as.district()));
    }),
    AGE_BAND(p -> p.countedAs().ageBand(), Optional.<AgeBand>empty(), (p, value) -> {
        var as = p.countedAs();
        return p.with(new CountedAs(as.sector(), as.gender(), value, as.district()));
    }),
    DISTRICT(p -> p.countedAs().district(), "", (p, value) -> {
        var as = p.countedAs();
        return p.with(new CountedAs(as.sector(), as.gender(), as.ageBand(), value));
    });

    @SuppressWarnings("ImmutableEnumChecker") // functions, of which the checker cannot know that they change nothing
    private final Part<Person, ?> part;

    <T> PersonField(Function<Person, T> get, T nothing, BiFunction<Person, T, Person> set) {
        part = new Part<>(get, nothing, set);
    }

    @Override
    public Part<Person, ?> part() {
        return part;
    }
}
