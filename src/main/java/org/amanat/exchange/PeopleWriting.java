package org.amanat.exchange;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.amanat.exchange.json.JsonObject;
import org.amanat.model.people.Agreement;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Person;
import org.amanat.model.people.Phone;
import org.amanat.model.people.PhoneKind;
import org.amanat.model.texts.Texts;

/** Writes the persons and organisations of an event file. */
final class PeopleWriting {

    private PeopleWriting() {}

    /** Adds persons and organisations to a file, in the order of their ids. */
    static JsonObject named(JsonObject file, Collection<Person> persons, Collection<Organisation> organisations) {
        return file.objects(
                        "persons",
                        persons.stream()
                                .sorted(Comparator.comparing(
                                        person -> person.id().toString()))
                                .map(PeopleWriting::person))
                .objects(
                        "organisations",
                        organisations.stream()
                                .sorted(Comparator.comparing(
                                        organisation -> organisation.id().toString()))
                                .map(PeopleWriting::organisation));
    }

    static JsonObject person(Person person) {
        var agreements = person.agreements();
        var counted = person.countedAs();
        return phones(
                        new JsonObject()
                                .text("id", person.id())
                                .words("name", person.name())
                                .someWords("honorific", person.honorific())
                                .someWords("office", person.office())
                                .someText("organisation", some(person.organisation())),
                        person.phones())
                .someText("email", person.email())
                .text("preferredLanguage", person.preferredLanguage())
                .someText("accessNeeds", person.needs().access())
                .someText("food", person.needs().food())
                .someWords("biography", person.life().biography())
                .someWords("topics", person.life().topics())
                .someText("nameAgreedOn", some(agreements.agreedOn(Agreement.PRINTED_NAME)))
                .someText("nameRefusedOn", some(agreements.refusedOn(Agreement.PRINTED_NAME)))
                .someText("photographAgreedOn", some(agreements.agreedOn(Agreement.PHOTOGRAPH)))
                .someText("photographRefusedOn", some(agreements.refusedOn(Agreement.PHOTOGRAPH)))
                .someText("recordingAgreedOn", some(agreements.agreedOn(Agreement.RECORDING)))
                .someText("recordingRefusedOn", some(agreements.refusedOn(Agreement.RECORDING)))
                .someText("sector", some(counted.sector().map(Texts::kebab)))
                .someText("gender", some(counted.gender().map(Texts::kebab)))
                .someText("ageBand", some(counted.ageBand().map(Texts::kebab)))
                .someText("district", counted.district());
    }

    static JsonObject organisation(Organisation organisation) {
        return phones(
                        new JsonObject()
                                .text("id", organisation.id())
                                .words("name", organisation.name())
                                .word("sector", organisation.sector())
                                .someText("level", some(organisation.level().map(Texts::kebab)))
                                .someWords("office", organisation.office()),
                        organisation.phones())
                .someText("email", organisation.email())
                .someText("website", organisation.website());
    }

    /** A single number of which nobody said where it rings stands by itself. */
    private static JsonObject phones(JsonObject written, List<Phone> phones) {
        if (phones.size() == 1 && phones.getFirst().kind() == PhoneKind.OTHER) {
            return written.text("phone", phones.getFirst().written());
        }
        return written.objects(
                "phones",
                phones.stream()
                        .map(phone ->
                                new JsonObject().text("number", phone.written()).word("kind", phone.kind())));
    }

    private static String some(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
