package org.amanat.store;

import static org.amanat.store.schema.Tables.APPEARANCE;
import static org.amanat.store.schema.Tables.ATTENDANCE;
import static org.amanat.store.schema.Tables.PERSON;
import static org.amanat.store.schema.Tables.PROGRAMME_ITEM;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.amanat.model.event.EventId;
import org.amanat.model.event.Role;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.PersonId;
import org.amanat.model.people.PersonLine;
import org.amanat.model.people.SearchWords;
import org.amanat.model.people.Sector;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.DSL;

/**
 * Persons as the list of everybody shows them, and their parts in events: quick to read, whole or the first of them.
 */
public final class PersonLines {

    /** As the index of the table has it. */
    private static final Field<String> FIRST_WORDS = DSL.field("substr(words, 1, 24)", String.class);

    /** SQLite finds the number quicker than we would read all that is said of all numbers. */
    private static final Field<String> PHONE = DSL.field("ifnull(phones ->> '$[0].written', '')", String.class);

    private static final Optional<Boolean> SAID_YES = Optional.of(true);
    private static final Optional<Boolean> SAID_NO = Optional.of(false);

    private static final List<SelectField<?>> SHOWN = List.of(
            PERSON.ID,
            PERSON.NAME,
            PERSON.OFFICE,
            PERSON.ORGANISATION_ID,
            PHONE,
            PERSON.EMAIL,
            PERSON.PREFERRED_LANGUAGE,
            PERSON.ACCESS_NEEDS,
            PERSON.NAME_AGREED_ON,
            PERSON.NAME_REFUSED_ON,
            PERSON.PHOTOGRAPH_AGREED_ON,
            PERSON.SECTOR,
            PERSON.DISTRICT,
            PERSON.WORDS);

    private final DSLContext sql;

    PersonLines(DSLContext sql) {
        this.sql = sql;
    }

    /** What somebody does at an event; one who only comes has no role. */
    public record Part(PersonId person, EventId event, Optional<Role> role) {}

    /** The first of all by their words, nearly in order: they are compared by their first letters only. */
    public List<PersonLine> first(int most) {
        return sql.select(SHOWN).from(PERSON).orderBy(FIRST_WORDS).limit(most).fetch(this::read);
    }

    /**
     * The next ones in the order in which they were added.
     *
     * @param last the one after whom they were added; nothing to begin with the first
     */
    public List<PersonLine> after(Optional<PersonId> last, int most) {
        return sql.select(SHOWN)
                .from(PERSON)
                .where(last.<Condition>map(PERSON.ID::gt).orElse(DSL.noCondition()))
                .orderBy(PERSON.ID)
                .limit(most)
                .fetch(this::read);
    }

    /** How many persons speak for each organisation that has any, and for none. */
    public Map<Optional<OrganisationId>, Integer> perOrganisation() {
        var counted = new HashMap<Optional<OrganisationId>, Integer>();
        sql.select(PERSON.ORGANISATION_ID, DSL.count())
                .from(PERSON)
                .groupBy(PERSON.ORGANISATION_ID)
                .forEach(row -> counted.put(Optional.ofNullable(row.value1()), row.value2()));
        return counted;
    }

    /** Every part that anybody has in an event. */
    public void parts(Consumer<Part> each) {
        parts(DSL.noCondition(), DSL.noCondition(), each);
    }

    /** The parts that these persons have in events. */
    public void partsOf(Collection<PersonId> persons, Consumer<Part> each) {
        parts(APPEARANCE.PERSON_ID.in(persons), ATTENDANCE.PERSON_ID.in(persons), each);
    }

    private void parts(Condition appearing, Condition attending, Consumer<Part> each) {
        sql.select(APPEARANCE.PERSON_ID, PROGRAMME_ITEM.EVENT_ID, APPEARANCE.ROLE)
                .from(APPEARANCE)
                .join(PROGRAMME_ITEM)
                .on(PROGRAMME_ITEM.ID.eq(APPEARANCE.ITEM_ID))
                .where(appearing)
                .forEach(row -> each.accept(new Part(row.value1(), row.value2(), Optional.of(row.value3()))));
        sql.select(ATTENDANCE.PERSON_ID, ATTENDANCE.EVENT_ID)
                .from(ATTENDANCE)
                .where(attending)
                .forEach(row -> each.accept(new Part(row.value1(), row.value2(), Optional.empty())));
    }

    private PersonLine read(Record row) {
        String words = row.get(PERSON.WORDS);
        return new PersonLine(
                row.get(PERSON.ID),
                row.get(PERSON.NAME),
                row.get(PERSON.OFFICE),
                Optional.ofNullable(row.get(PERSON.ORGANISATION_ID)),
                row.get(PHONE),
                row.get(PERSON.EMAIL),
                row.get(PERSON.PREFERRED_LANGUAGE),
                row.get(PERSON.ACCESS_NEEDS),
                nameInPrint(row),
                Legible.date(row.get(PERSON.PHOTOGRAPH_AGREED_ON)),
                Legible.one(Sector.class, row.get(PERSON.SECTOR)),
                row.get(PERSON.DISTRICT),
                words.isEmpty() ? made(row.get(PERSON.ID)) : words);
    }

    private static Optional<Boolean> nameInPrint(Record row) {
        if (row.get(PERSON.NAME_REFUSED_ON) != null) {
            return SAID_NO;
        }
        return row.get(PERSON.NAME_AGREED_ON) == null ? Optional.empty() : SAID_YES;
    }

    /** A file of an older program has no words yet: they are made when they are needed. */
    private String made(PersonId id) {
        return new PersonRecords(sql).find(id).map(SearchWords::of).orElse("");
    }
}
