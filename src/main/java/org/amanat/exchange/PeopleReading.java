package org.amanat.exchange;

import static org.amanat.exchange.json.FieldType.DATE;
import static org.amanat.exchange.json.FieldType.LANGUAGE;
import static org.amanat.exchange.json.FieldType.TEXT;
import static org.amanat.exchange.json.FieldType.WORDS;
import static org.amanat.exchange.json.FieldType.oneOf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amanat.exchange.json.Fields;
import org.amanat.model.Language;
import org.amanat.model.people.AgeBand;
import org.amanat.model.people.Agreement;
import org.amanat.model.people.Agreements;
import org.amanat.model.people.Agreements.Answer;
import org.amanat.model.people.CountedAs;
import org.amanat.model.people.DutyLevel;
import org.amanat.model.people.Gender;
import org.amanat.model.people.Life;
import org.amanat.model.people.Needs;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.people.Phone;
import org.amanat.model.people.PhoneKind;
import org.amanat.model.people.Reach;
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
                fields.find("level", oneOf(DutyLevel.class)),
                fields.words("office"),
                phones(fields),
                fields.text("email"),
                fields.text("website"));
    }

    private Person person(Fields fields) {
        return new Person(
                persons.own(fields),
                fields.get("name", WORDS),
                fields.words("honorific"),
                fields.words("office"),
                organisations.findReferred(fields, "organisation"),
                new Reach(
                        phones(fields),
                        fields.text("email"),
                        fields.find("preferredLanguage", LANGUAGE).orElse(Language.ENGLISH)),
                new Needs(fields.text("accessNeeds"), fields.text("food")),
                new Life(fields.words("biography"), fields.words("topics")),
                agreements(fields),
                new CountedAs(
                        fields.find("sector", oneOf(Sector.class)),
                        fields.find("gender", oneOf(Gender.class)),
                        fields.find("ageBand", oneOf(AgeBand.class)),
                        fields.text("district")));
    }

    /** One number stands by itself, several in a list. */
    private static List<Phone> phones(Fields fields) {
        var one = fields.text("phone");
        return Stream.concat(
                        Stream.of(one).filter(written -> !written.isBlank()).map(Phone::of),
                        fields
                                .each(
                                        "phones",
                                        phone -> new Phone(
                                                phone.get("number", TEXT),
                                                phone.find("kind", oneOf(PhoneKind.class))
                                                        .orElse(PhoneKind.OTHER),
                                                ""))
                                .stream())
                .toList();
    }

    private static Agreements agreements(Fields fields) {
        return Agreements.NONE
                .with(Agreement.PRINTED_NAME, answer(fields, "nameAgreedOn", "nameRefusedOn"))
                .with(Agreement.PHOTOGRAPH, answer(fields, "photographAgreedOn", "photographRefusedOn"))
                .with(Agreement.RECORDING, answer(fields, "recordingAgreedOn", "recordingRefusedOn"));
    }

    /** What is not there was not asked. Of a yes and a no, the no stands. */
    private static Optional<Answer> answer(Fields fields, String agreedOn, String refusedOn) {
        var agreed = fields.find(agreedOn, DATE).map(Answer::yes);
        return fields.find(refusedOn, DATE).map(Answer::no).or(() -> agreed);
    }
}
