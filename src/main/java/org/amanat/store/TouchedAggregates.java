package org.amanat.store;

import static java.util.Map.entry;
import static org.amanat.store.schema.Tables.ADDITION;
import static org.amanat.store.schema.Tables.APPEARANCE;
import static org.amanat.store.schema.Tables.ATTENDANCE;
import static org.amanat.store.schema.Tables.CHECK_IN;
import static org.amanat.store.schema.Tables.CLOSING;
import static org.amanat.store.schema.Tables.COMMITMENT;
import static org.amanat.store.schema.Tables.COMMITMENT_PROGRESS;
import static org.amanat.store.schema.Tables.COMPARTMENT;
import static org.amanat.store.schema.Tables.COMPARTMENT_OPENING;
import static org.amanat.store.schema.Tables.COMPARTMENT_SLOT;
import static org.amanat.store.schema.Tables.CONSENT_RECORD;
import static org.amanat.store.schema.Tables.COPY_MOVEMENT;
import static org.amanat.store.schema.Tables.COST;
import static org.amanat.store.schema.Tables.COUNTED_GUEST;
import static org.amanat.store.schema.Tables.COURT_CLEARANCE;
import static org.amanat.store.schema.Tables.DEMAND;
import static org.amanat.store.schema.Tables.DEMAND_ORGANISATION;
import static org.amanat.store.schema.Tables.DEMAND_RESPONSE;
import static org.amanat.store.schema.Tables.DIFFERENT_PERSONS;
import static org.amanat.store.schema.Tables.DISGUISE_DECISION;
import static org.amanat.store.schema.Tables.DOCUMENT;
import static org.amanat.store.schema.Tables.DOSSIER;
import static org.amanat.store.schema.Tables.ERASURE;
import static org.amanat.store.schema.Tables.EVENT;
import static org.amanat.store.schema.Tables.EVENT_AUDIENCE;
import static org.amanat.store.schema.Tables.EVENT_PARTNER;
import static org.amanat.store.schema.Tables.EXPORT;
import static org.amanat.store.schema.Tables.FORM_SCAN;
import static org.amanat.store.schema.Tables.HELPLINE;
import static org.amanat.store.schema.Tables.IMPORT_COLUMNS;
import static org.amanat.store.schema.Tables.IMPORT_RUN;
import static org.amanat.store.schema.Tables.INVALIDATION;
import static org.amanat.store.schema.Tables.LABEL_SHEET;
import static org.amanat.store.schema.Tables.LESSON;
import static org.amanat.store.schema.Tables.LOGO;
import static org.amanat.store.schema.Tables.NARRATOR;
import static org.amanat.store.schema.Tables.NOTE_LINE;
import static org.amanat.store.schema.Tables.NOTICE;
import static org.amanat.store.schema.Tables.ORGANISATION;
import static org.amanat.store.schema.Tables.ORIGINAL_TEXT;
import static org.amanat.store.schema.Tables.PARTY;
import static org.amanat.store.schema.Tables.PERSON;
import static org.amanat.store.schema.Tables.PHOTOGRAPH;
import static org.amanat.store.schema.Tables.PHOTOGRAPH_COPY;
import static org.amanat.store.schema.Tables.PHOTOGRAPH_FACE;
import static org.amanat.store.schema.Tables.PHOTOGRAPH_PICTURE;
import static org.amanat.store.schema.Tables.PLANNED_STORY;
import static org.amanat.store.schema.Tables.PORTRAIT;
import static org.amanat.store.schema.Tables.PRESS_MENTION;
import static org.amanat.store.schema.Tables.PRINTED_FOR;
import static org.amanat.store.schema.Tables.PROGRAMME_ITEM;
import static org.amanat.store.schema.Tables.RECORD_TEXT;
import static org.amanat.store.schema.Tables.SCOPE_GRANT;
import static org.amanat.store.schema.Tables.SHEET_ROW;
import static org.amanat.store.schema.Tables.STATEMENT;
import static org.amanat.store.schema.Tables.STORY;
import static org.amanat.store.schema.Tables.STORY_TEXT;
import static org.amanat.store.schema.Tables.STORY_TYPING;
import static org.amanat.store.schema.Tables.STORY_USE;
import static org.amanat.store.schema.Tables.TEXT_RELEASE;
import static org.amanat.store.schema.Tables.VENUE;
import static org.amanat.store.schema.Tables.WILLINGNESS;
import static org.amanat.store.schema.Tables.WITHDRAWAL;
import static org.amanat.store.schema.Tables.WORKSPACE;
import static org.amanat.store.schema.Tables.WRITTEN_AUTHORITY;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.amanat.model.change.Aggregate;
import org.jooq.Table;

/** Which aggregate each table belongs to. A test holds that no table is missing. */
final class TouchedAggregates {

    private static final Map<Table<?>, Aggregate> BY_TABLE = Map.ofEntries(
            entry(WORKSPACE, Aggregate.WORKSPACE),
            entry(HELPLINE, Aggregate.WORKSPACE),
            entry(LOGO, Aggregate.WORKSPACE),
            entry(EVENT, Aggregate.EVENTS),
            entry(EVENT_PARTNER, Aggregate.EVENTS),
            entry(PROGRAMME_ITEM, Aggregate.PROGRAMME),
            entry(APPEARANCE, Aggregate.PROGRAMME),
            entry(ATTENDANCE, Aggregate.GUESTS),
            entry(PARTY, Aggregate.GUESTS),
            entry(CHECK_IN, Aggregate.GUESTS),
            entry(PERSON, Aggregate.PEOPLE),
            entry(PORTRAIT, Aggregate.PEOPLE),
            entry(DIFFERENT_PERSONS, Aggregate.PEOPLE),
            entry(ORGANISATION, Aggregate.PEOPLE),
            entry(VENUE, Aggregate.VENUES),
            entry(DOCUMENT, Aggregate.DOCUMENTS),
            entry(RECORD_TEXT, Aggregate.PROCEEDINGS),
            entry(STATEMENT, Aggregate.PROCEEDINGS),
            entry(NOTE_LINE, Aggregate.PROCEEDINGS),
            entry(DEMAND, Aggregate.PROCEEDINGS),
            entry(DEMAND_ORGANISATION, Aggregate.PROCEEDINGS),
            entry(DEMAND_RESPONSE, Aggregate.PROCEEDINGS),
            entry(COMMITMENT, Aggregate.PROCEEDINGS),
            entry(COMMITMENT_PROGRESS, Aggregate.PROCEEDINGS),
            entry(PHOTOGRAPH, Aggregate.PROCEEDINGS),
            entry(PHOTOGRAPH_FACE, Aggregate.PROCEEDINGS),
            entry(PHOTOGRAPH_PICTURE, Aggregate.PROCEEDINGS),
            entry(PHOTOGRAPH_COPY, Aggregate.PROCEEDINGS),
            entry(PRESS_MENTION, Aggregate.PROCEEDINGS),
            entry(COST, Aggregate.PROCEEDINGS),
            entry(COUNTED_GUEST, Aggregate.DOCUMENTS),
            entry(EXPORT, Aggregate.DOCUMENTS),
            entry(LESSON, Aggregate.PROCEEDINGS),
            entry(CLOSING, Aggregate.EVENTS),
            entry(ADDITION, Aggregate.PROCEEDINGS),
            entry(DOSSIER, Aggregate.DOCUMENTS),
            entry(SHEET_ROW, Aggregate.DOCUMENTS),
            entry(PRINTED_FOR, Aggregate.DOCUMENTS),
            entry(LABEL_SHEET, Aggregate.DOCUMENTS),
            entry(IMPORT_RUN, Aggregate.IMPORTS),
            entry(IMPORT_COLUMNS, Aggregate.IMPORTS),
            entry(EVENT_AUDIENCE, Aggregate.STORIES),
            entry(STORY, Aggregate.STORIES),
            entry(STORY_TEXT, Aggregate.STORIES),
            entry(STORY_TYPING, Aggregate.TYPING),
            entry(DISGUISE_DECISION, Aggregate.STORIES),
            entry(CONSENT_RECORD, Aggregate.STORIES),
            entry(SCOPE_GRANT, Aggregate.STORIES),
            entry(FORM_SCAN, Aggregate.STORIES),
            entry(INVALIDATION, Aggregate.STORIES),
            entry(TEXT_RELEASE, Aggregate.STORIES),
            entry(WITHDRAWAL, Aggregate.STORIES),
            entry(WILLINGNESS, Aggregate.STORIES),
            entry(WRITTEN_AUTHORITY, Aggregate.STORIES),
            entry(COURT_CLEARANCE, Aggregate.STORIES),
            entry(ERASURE, Aggregate.STORIES),
            entry(NOTICE, Aggregate.STORIES),
            entry(STORY_USE, Aggregate.STORIES),
            entry(COPY_MOVEMENT, Aggregate.STORIES),
            entry(NARRATOR, Aggregate.COMPARTMENT),
            entry(ORIGINAL_TEXT, Aggregate.COMPARTMENT),
            entry(COMPARTMENT, Aggregate.COMPARTMENT),
            entry(COMPARTMENT_SLOT, Aggregate.COMPARTMENT),
            entry(COMPARTMENT_OPENING, Aggregate.COMPARTMENT),
            entry(PLANNED_STORY, Aggregate.PROGRAMME));

    private static final Map<String, Aggregate> BY_NAME = BY_TABLE.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(e -> e.getKey().getName(), Map.Entry::getValue));

    private TouchedAggregates() {}

    static Set<Aggregate> of(Collection<String> tables) {
        return tables.stream().map(TouchedAggregates::of).collect(Collectors.toUnmodifiableSet());
    }

    static Aggregate of(String table) {
        Aggregate aggregate = BY_NAME.get(table);
        if (aggregate == null) {
            throw new IllegalStateException("the table " + table + " belongs to no aggregate");
        }
        return aggregate;
    }
}
