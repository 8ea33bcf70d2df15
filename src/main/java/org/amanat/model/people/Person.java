package org.amanat.model.people;

import java.util.List;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;

/**
 * Somebody who speaks at, helps with or comes to an event. Each name is one field, as its owner writes it.
 *
 * @param honorific such as Dr or محترمہ, may be empty
 * @param office the position held, such as President, may be empty
 */
public record Person(
        PersonId id,
        LocalizedText name,
        LocalizedText honorific,
        LocalizedText office,
        Optional<OrganisationId> organisation,
        Reach reach,
        Needs needs,
        Life life,
        Agreements agreements,
        CountedAs countedAs) {

    /** A new person of whom only the name is known. */
    public static Person named(LocalizedText name) {
        return of(PersonId.next(), name);
    }

    /** Somebody of whom only the name is known. */
    public static Person of(PersonId id, LocalizedText name) {
        return new Person(
                id,
                name,
                LocalizedText.empty(),
                LocalizedText.empty(),
                Optional.empty(),
                Reach.unknown(name.bestLanguage(Language.ENGLISH)),
                Needs.NONE,
                Life.UNTOLD,
                Agreements.NONE,
                CountedAs.NOT_GIVEN);
    }

    public List<Phone> phones() {
        return reach.phones();
    }

    /** The number that is printed, as it is written; empty if there is none. */
    public String phone() {
        return reach.phone();
    }

    /** May be empty. */
    public String email() {
        return reach.email();
    }

    public Language preferredLanguage() {
        return reach.language();
    }

    /** For the office only, may be empty. */
    public String accessNeeds() {
        return needs.access();
    }

    /** Two or three sentences that are printed, may be empty. */
    public LocalizedText biography() {
        return life.biography();
    }

    /**
     * As strangers may know the person: whoever said no to the name in print has none there, and nothing else by which
     * they are known.
     *
     * @param withheld what stands where the name would
     */
    public Person forStrangers(LocalizedText withheld) {
        return agreements.refuse(Agreement.PRINTED_NAME) ? of(id, withheld).with(agreements) : this;
    }

    /** The same person under another name. */
    public Person called(LocalizedText other) {
        return new Person(id, other, honorific, office, organisation, reach, needs, life, agreements, countedAs);
    }

    /** The same person, addressed as this and holding this position. */
    public Person titled(LocalizedText otherHonorific, LocalizedText otherOffice) {
        return new Person(
                id, name, otherHonorific, otherOffice, organisation, reach, needs, life, agreements, countedAs);
    }

    /** The same person, who speaks for another organisation or for none. */
    public Person speakingFor(Optional<OrganisationId> other) {
        return new Person(id, name, honorific, office, other, reach, needs, life, agreements, countedAs);
    }

    public Person with(Reach other) {
        return new Person(id, name, honorific, office, organisation, other, needs, life, agreements, countedAs);
    }

    public Person with(Needs other) {
        return new Person(id, name, honorific, office, organisation, reach, other, life, agreements, countedAs);
    }

    public Person with(Life other) {
        return new Person(id, name, honorific, office, organisation, reach, needs, other, agreements, countedAs);
    }

    public Person with(Agreements other) {
        return new Person(id, name, honorific, office, organisation, reach, needs, life, other, countedAs);
    }

    public Person with(CountedAs other) {
        return new Person(id, name, honorific, office, organisation, reach, needs, life, agreements, other);
    }
}
