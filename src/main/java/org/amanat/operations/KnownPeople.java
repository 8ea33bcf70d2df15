package org.amanat.operations;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amanat.exchange.PhoneNumbers;
import org.amanat.model.Language;
import org.amanat.model.importing.KnownPerson;
import org.amanat.model.importing.ListedPerson;
import org.amanat.model.people.Agreements;
import org.amanat.model.people.CountedAs;
import org.amanat.model.people.Life;
import org.amanat.model.people.Needs;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.people.Phone;
import org.amanat.model.people.Reach;
import org.amanat.model.people.Sector;
import org.amanat.model.people.matching.Acquaintances;
import org.amanat.model.people.matching.Vocabulary;

/** Everybody in the file, to be found by what a list says of somebody. */
final class KnownPeople {

    /** More look-alikes than that help nobody to choose. */
    private static final int MOST = 5;

    private final Acquaintances everybody;
    private final PhoneNumbers numbers;
    private final Vocabulary vocabulary = new Vocabulary();

    KnownPeople(Acquaintances everybody, PhoneNumbers numbers) {
        this.everybody = everybody;
        this.numbers = numbers;
    }

    /** Those whom a row may mean, the likeliest first. */
    List<KnownPerson> like(ListedPerson said) {
        var body = Stream.of(said.organisation())
                .filter(name -> !name.isEmpty())
                .map(name -> Organisation.named(name, Sector.OTHER))
                .findFirst();
        var described = vocabulary.describe(person(PersonId.next(), said, Optional.empty(), numbers), body);
        return everybody.like(described).stream()
                .limit(MOST)
                .map(match -> new KnownPerson(
                        match.known().person(), match.resemblance().reasons()))
                .toList();
    }

    /** The person that a row makes, with numbers that can be compared. */
    static Person person(PersonId id, ListedPerson said, Optional<OrganisationId> body, PhoneNumbers numbers) {
        return numbers.numbered(new Person(
                id,
                said.name(),
                said.honorific(),
                said.office(),
                body,
                new Reach(
                        said.phones().stream().map(Phone::of).toList(),
                        said.email(),
                        said.language().orElse(said.name().bestLanguage(Language.ENGLISH))),
                new Needs(said.accessNeeds(), said.food()),
                Life.UNTOLD,
                Agreements.NONE,
                new CountedAs(Optional.empty(), said.gender(), said.ageBand(), said.district())));
    }
}
