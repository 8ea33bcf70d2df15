package org.amanat.exchange;

import static org.amanat.exchange.json.FieldType.LANGUAGE;
import static org.amanat.exchange.json.FieldType.WORDS;
import static org.amanat.exchange.json.FieldType.oneOf;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amanat.exchange.json.Fields;
import org.amanat.model.Language;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.people.Sector;

/** Reads the persons and organisations of an event file, organisations first, because persons refer to them. */
final class PeopleReading {

    private final Ids<OrganisationId> organisations = new Ids<>(OrganisationId::new);
    private final Ids<PersonId> persons = new Ids<>(PersonId::new);

    Map<OrganisationId, Organisation> organisations(Fields root) {
        return root.each("organisations", this::organisation).stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    Map<PersonId, Person> persons(Fields root) {
        return root.each("persons", this::person).stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    List<OrganisationId> partners(Fields event) {
        return organisations.eachReferred(event, "partners");
    }

    PersonId person(Fields appearance, String name) {
        return persons.referred(appearance, name);
    }

    private Organisation organisation(Fields fields) {
        return new Organisation(
                organisations.own(fields),
                fields.get("name", WORDS),
                fields.find("sector", oneOf(Sector.class)).orElse(Sector.OTHER),
                fields.text("website"));
    }

    private Person person(Fields fields) {
        return new Person(
                persons.own(fields),
                fields.get("name", WORDS),
                fields.words("honorific"),
                fields.words("office"),
                organisations.findReferred(fields, "organisation"),
                fields.text("phone"),
                fields.text("email"),
                fields.find("preferredLanguage", LANGUAGE).orElse(Language.ENGLISH),
                fields.text("accessNeeds"),
                fields.words("biography"));
    }
}
