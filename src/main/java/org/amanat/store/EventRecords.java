package org.amanat.store;

import static org.amanat.store.schema.Tables.APPEARANCE;
import static org.amanat.store.schema.Tables.DOCUMENT;
import static org.amanat.store.schema.Tables.EVENT;
import static org.amanat.store.schema.Tables.EVENT_PARTNER;
import static org.amanat.store.schema.Tables.PROGRAMME_ITEM;
import static org.amanat.store.schema.Tables.VENUE;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amanat.model.Language;
import org.amanat.model.event.Event;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventSummary;
import org.amanat.model.event.InvitationState;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.store.schema.tables.records.EventRecord;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Events and their partners. */
public final class EventRecords {

    private static final List<InvitationState> MAY_COME = Arrays.stream(InvitationState.values())
            .filter(InvitationState::mayCome)
            .toList();
    private static final List<InvitationState> UNANSWERED = List.of(InvitationState.TO_INVITE, InvitationState.INVITED);

    private final DSLContext sql;

    EventRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** Every event, the latest first. */
    public List<EventSummary> all() {
        Field<Integer> items = field(selectCount().from(PROGRAMME_ITEM).where(PROGRAMME_ITEM.EVENT_ID.eq(EVENT.ID)));
        Field<Integer> persons = field(DSL.select(countDistinct(APPEARANCE.PERSON_ID))
                .from(APPEARANCE)
                .join(PROGRAMME_ITEM)
                .on(PROGRAMME_ITEM.ID.eq(APPEARANCE.ITEM_ID))
                .where(PROGRAMME_ITEM.EVENT_ID.eq(EVENT.ID))
                .and(APPEARANCE.INVITATION.in(MAY_COME)));
        Field<Integer> unanswered = field(selectCount()
                .from(APPEARANCE)
                .join(PROGRAMME_ITEM)
                .on(PROGRAMME_ITEM.ID.eq(APPEARANCE.ITEM_ID))
                .where(PROGRAMME_ITEM.EVENT_ID.eq(EVENT.ID))
                .and(APPEARANCE.INVITATION.in(UNANSWERED)));
        return sql.select(EVENT, VENUE.NAME, items, persons, unanswered)
                .from(EVENT)
                .leftJoin(VENUE)
                .on(VENUE.ID.eq(EVENT.VENUE_ID))
                .orderBy(EVENT.DATE.desc(), EVENT.STARTS.desc(), EVENT.ID)
                .fetch(row -> {
                    EventRecord event = row.value1();
                    return new EventSummary(
                            event.getId(),
                            event.getTitle(),
                            event.getDate(),
                            event.getStarts(),
                            event.getEnds(),
                            event.getState(),
                            Optional.ofNullable(row.value2()),
                            row.value3(),
                            row.value4(),
                            row.value5());
                });
    }

    /** One event, if it is there. */
    public Optional<Event> find(EventId id) {
        return sql.selectFrom(EVENT).where(EVENT.ID.eq(id)).fetchOptional(this::read);
    }

    /** @throws ProblemException if there is no such event */
    public Event get(EventId id) {
        return find(id).orElseThrow(() -> new ProblemException(ProblemCode.NOT_THERE_ANY_MORE));
    }

    /** How many events there are. */
    public int count() {
        return sql.fetchCount(EVENT);
    }

    public void insert(Event event) {
        sql.insertInto(EVENT).set(written(event)).execute();
        insertPartners(event);
    }

    /** @throws ProblemException if there is no such event */
    public void update(Event event) {
        int found = sql.update(EVENT)
                .set(written(event))
                .where(EVENT.ID.eq(event.id()))
                .execute();
        Found.one(found);
        if (!partners(event.id()).equals(event.partners())) {
            sql.deleteFrom(EVENT_PARTNER)
                    .where(EVENT_PARTNER.EVENT_ID.eq(event.id()))
                    .execute();
            insertPartners(event);
        }
    }

    /**
     * Takes the event out with its programme.
     *
     * @throws ProblemException if there is no such event, or documents of it are in the register
     */
    public void delete(EventId id) {
        if (sql.fetchExists(DOCUMENT, DOCUMENT.EVENT_ID.eq(id))) {
            throw new ProblemException(ProblemCode.EVENT_HAS_DOCUMENTS);
        }
        Found.one(sql.deleteFrom(EVENT).where(EVENT.ID.eq(id)).execute());
    }

    private void insertPartners(Event event) {
        for (int position = 0; position < event.partners().size(); position++) {
            sql.insertInto(EVENT_PARTNER)
                    .set(EVENT_PARTNER.EVENT_ID, event.id())
                    .set(EVENT_PARTNER.ORGANISATION_ID, event.partners().get(position))
                    .set(EVENT_PARTNER.POSITION, position)
                    .execute();
        }
    }

    private List<OrganisationId> partners(EventId id) {
        return sql.select(EVENT_PARTNER.ORGANISATION_ID)
                .from(EVENT_PARTNER)
                .where(EVENT_PARTNER.EVENT_ID.eq(id))
                .orderBy(EVENT_PARTNER.POSITION)
                .fetch(EVENT_PARTNER.ORGANISATION_ID);
    }

    private Event read(EventRecord row) {
        return new Event(
                row.getId(),
                row.getTitle(),
                row.getSubtitle(),
                Optional.ofNullable(row.getObservance()),
                row.getDate(),
                row.getStarts(),
                row.getEnds(),
                Optional.ofNullable(row.getVenueId()),
                Arrays.stream(row.getLanguages().split(","))
                        .map(Language::parse)
                        .toList(),
                partners(row.getId()),
                row.getState(),
                row.getNote());
    }

    private static EventRecord written(Event event) {
        var row = new EventRecord();
        row.setId(event.id());
        row.setTitle(event.title());
        row.setSubtitle(event.subtitle());
        row.setObservance(event.observance().orElse(null));
        row.setDate(event.date());
        row.setStarts(event.starts());
        row.setEnds(event.ends());
        row.setVenueId(event.venue().orElse(null));
        row.setLanguages(event.languages().stream().map(Language::tag).collect(Collectors.joining(",")));
        row.setState(event.state());
        row.setNote(event.note());
        return row;
    }
}
