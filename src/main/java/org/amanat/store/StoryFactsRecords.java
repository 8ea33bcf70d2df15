package org.amanat.store;

import static org.amanat.store.schema.Tables.COMPARTMENT_OPENING;
import static org.amanat.store.schema.Tables.CONSENT_RECORD;
import static org.amanat.store.schema.Tables.DOCUMENT;
import static org.amanat.store.schema.Tables.STORY_TEXT;
import static org.amanat.store.schema.Tables.STORY_USE;
import static org.amanat.store.schema.Tables.TEXT_RELEASE;
import static org.amanat.store.schema.Tables.WITHDRAWAL;
import static org.jooq.impl.DSL.max;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amanat.model.consent.Notice;
import org.amanat.model.consent.StoryFacts;
import org.amanat.model.story.StoryId;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

/** Everything that the gate looks at, read in the transaction that asks for it and never kept. */
public final class StoryFactsRecords {

    private final DSLContext sql;

    StoryFactsRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** The facts of one story; of a story that is not there, that it is not. */
    public StoryFacts of(StoryId story) {
        var settings = new SettingsRecords(sql).get();
        var withdrawals = new WithdrawalRecords(sql);
        var papers = new SafetyPaperRecords(sql);
        return new StoryFacts(
                story,
                new StoryRecords(sql).find(story),
                new ConsentRecords(sql).of(story),
                new NoticeRecords(sql).all().stream().collect(Collectors.toMap(Notice::version, Function.identity())),
                new ReleaseRecords(sql).of(story),
                withdrawals.of(story),
                withdrawals.checks(story),
                papers.authority(story),
                papers.clearance(story),
                new ErasureRecords(sql).of(story),
                settings.country(),
                lastWrittenOn(settings.timeZone()));
    }

    /** The latest day on which anything about a story, or any document, was written into the file. */
    private LocalDate lastWrittenOn(ZoneId zone) {
        return Stream.of(
                        latest(STORY_TEXT, STORY_TEXT.MADE_AT),
                        latest(CONSENT_RECORD, CONSENT_RECORD.WRITTEN_AT),
                        latest(TEXT_RELEASE, TEXT_RELEASE.WRITTEN_AT),
                        latest(WITHDRAWAL, WITHDRAWAL.WRITTEN_AT),
                        latest(STORY_USE, STORY_USE.MADE_AT),
                        latest(DOCUMENT, DOCUMENT.MADE_AT),
                        latest(COMPARTMENT_OPENING, COMPARTMENT_OPENING.OPENED_AT))
                .flatMap(Function.identity())
                .max(Comparator.naturalOrder())
                .map(instant -> instant.atZone(zone).toLocalDate())
                .orElse(LocalDate.EPOCH);
    }

    private Stream<Instant> latest(Table<?> table, Field<Instant> column) {
        return sql.select(max(column)).from(table).fetch(0, Instant.class).stream()
                .filter(Objects::nonNull);
    }
}
