package org.amanat.store;

import static org.amanat.store.schema.Tables.PERSON;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.amanat.model.people.AgeBand;
import org.amanat.model.people.Agreement;
import org.amanat.model.people.Agreements;
import org.amanat.model.people.Agreements.Answer;
import org.amanat.model.people.CountedAs;
import org.amanat.model.people.Gender;
import org.amanat.model.people.Life;
import org.amanat.model.people.Needs;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.people.Reach;
import org.amanat.model.people.SearchWords;
import org.amanat.model.people.Sector;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.store.schema.tables.records.PersonRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Persons. */
public final class PersonRecords {

    private static final Columns<PersonRecord, Person> COLUMNS = Columns.<PersonRecord, Person>of(PERSON)
            .with(PERSON.ID, Person::id)
            .with(PERSON.NAME, Person::name)
            .with(PERSON.HONORIFIC, Person::honorific)
            .with(PERSON.OFFICE, Person::office)
            .with(PERSON.ORGANISATION_ID, person -> person.organisation().orElse(null))
            .with(PERSON.PHONES, person -> PhonesColumn.written(person.phones()))
            .with(PERSON.EMAIL, Person::email)
            .with(PERSON.PREFERRED_LANGUAGE, Person::preferredLanguage)
            .with(PERSON.ACCESS_NEEDS, person -> person.needs().access())
            .with(PERSON.FOOD, person -> person.needs().food())
            .with(PERSON.BIOGRAPHY, person -> person.life().biography())
            .with(PERSON.TOPICS, person -> person.life().topics())
            .with(
                    PERSON.NAME_AGREED_ON,
                    person -> Legible.written(person.agreements().agreedOn(Agreement.PRINTED_NAME)))
            .with(
                    PERSON.NAME_REFUSED_ON,
                    person -> Legible.written(person.agreements().refusedOn(Agreement.PRINTED_NAME)))
            .with(
                    PERSON.PHOTOGRAPH_AGREED_ON,
                    person -> Legible.written(person.agreements().agreedOn(Agreement.PHOTOGRAPH)))
            .with(
                    PERSON.PHOTOGRAPH_REFUSED_ON,
                    person -> Legible.written(person.agreements().refusedOn(Agreement.PHOTOGRAPH)))
            .with(
                    PERSON.RECORDING_AGREED_ON,
                    person -> Legible.written(person.agreements().agreedOn(Agreement.RECORDING)))
            .with(
                    PERSON.RECORDING_REFUSED_ON,
                    person -> Legible.written(person.agreements().refusedOn(Agreement.RECORDING)))
            .with(
                    PERSON.SECTOR,
                    person -> Legible.written(person.countedAs().sector().map(Enum::name)))
            .with(
                    PERSON.GENDER,
                    person -> Legible.written(person.countedAs().gender().map(Enum::name)))
            .with(
                    PERSON.AGE_BAND,
                    person -> Legible.written(person.countedAs().ageBand().map(Enum::name)))
            .with(PERSON.DISTRICT, person -> person.countedAs().district())
            .with(PERSON.WORDS, SearchWords::of);

    private final DSLContext sql;

    PersonRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** Everybody, in the order in which they were added. */
    public List<Person> all() {
        return sql.selectFrom(PERSON).orderBy(PERSON.ID).fetch(PersonRecords::read);
    }

    /** Those of these persons that are there, in the order in which they were added. */
    public List<Person> of(Collection<PersonId> ids) {
        return sql.selectFrom(PERSON)
                .where(PERSON.ID.in(ids))
                .orderBy(PERSON.ID)
                .fetch(PersonRecords::read);
    }

    /** Those who said no to their name in print, in the order in which they were added. */
    public List<Person> withheld() {
        return sql.selectFrom(PERSON)
                .where(PERSON.NAME_REFUSED_ON.isNotNull())
                .orderBy(PERSON.ID)
                .fetch(PersonRecords::read);
    }

    /** Nothing if there is no such person. */
    public Optional<Person> find(PersonId id) {
        return sql.selectFrom(PERSON).where(PERSON.ID.eq(id)).fetchOptional(PersonRecords::read);
    }

    /** @throws ProblemException if there is no such person */
    public Person get(PersonId id) {
        return find(id).orElseThrow(() -> new ProblemException(ProblemCode.NOT_THERE_ANY_MORE));
    }

    /** How many persons there are. */
    public int count() {
        return sql.fetchCount(PERSON);
    }

    public void insert(Person person) {
        sql.insertInto(PERSON).set(COLUMNS.values(person)).execute();
    }

    /** @throws ProblemException if there is no such person */
    public void update(Person person) {
        Found.one(sql.update(PERSON)
                .set(COLUMNS.values(person))
                .where(PERSON.ID.eq(person.id()))
                .execute());
    }

    /** What {@link #insertAll(ReadyRows)} adds: most of the work, and it does not need the file. */
    public static ReadyRows<Person> ready(Collection<Person> several) {
        return ReadyRows.of(COLUMNS, several);
    }

    /** Adds many at once. */
    public void insertAll(Collection<Person> several) {
        insertAll(ready(several));
    }

    public void insertAll(ReadyRows<Person> several) {
        several.insert(sql);
    }

    /** Takes many away; those that are not there are not missed. */
    public void deleteAll(Collection<PersonId> ids) {
        Bulk.delete(sql, PERSON, PERSON.ID, ids);
    }

    static Person read(PersonRecord row) {
        return new Person(
                row.getId(),
                row.getName(),
                row.getHonorific(),
                row.getOffice(),
                Optional.ofNullable(row.getOrganisationId()),
                new Reach(PhonesColumn.read(row.getPhones()), row.getEmail(), row.getPreferredLanguage()),
                new Needs(row.getAccessNeeds(), row.getFood()),
                new Life(row.getBiography(), row.getTopics()),
                agreements(row),
                new CountedAs(
                        Legible.one(Sector.class, row.getSector()),
                        Legible.one(Gender.class, row.getGender()),
                        Legible.one(AgeBand.class, row.getAgeBand()),
                        row.getDistrict()));
    }

    private static Agreements agreements(PersonRecord row) {
        boolean asked = Stream.of(
                        row.getNameAgreedOn(),
                        row.getNameRefusedOn(),
                        row.getPhotographAgreedOn(),
                        row.getPhotographRefusedOn(),
                        row.getRecordingAgreedOn(),
                        row.getRecordingRefusedOn())
                .anyMatch(Objects::nonNull);
        return asked ? answers(row) : Agreements.NONE;
    }

    private static Agreements answers(PersonRecord row) {
        return Agreements.NONE
                .with(Agreement.PRINTED_NAME, answer(row.getNameAgreedOn(), row.getNameRefusedOn()))
                .with(Agreement.PHOTOGRAPH, answer(row.getPhotographAgreedOn(), row.getPhotographRefusedOn()))
                .with(Agreement.RECORDING, answer(row.getRecordingAgreedOn(), row.getRecordingRefusedOn()));
    }

    /** A yes that cannot be read was not said; a no that cannot be read is a no. */
    private static Optional<Answer> answer(@Nullable String agreedOn, @Nullable String refusedOn) {
        return refusedOn == null
                ? Legible.date(agreedOn).map(Answer::yes)
                : Optional.of(Answer.no(Legible.date(refusedOn).orElse(LocalDate.EPOCH)));
    }
}
