package org.amanat.store;

import static org.amanat.store.schema.Tables.WILLINGNESS;
import static org.amanat.store.schema.Tables.WITHDRAWAL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amanat.model.consent.ConsentId;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.WillingnessCheck;
import org.amanat.model.consent.Withdrawal;
import org.amanat.model.consent.WithdrawalId;
import org.amanat.model.story.Confidential;
import org.amanat.model.story.StoryId;
import org.amanat.store.schema.tables.records.WithdrawalRecord;
import org.jooq.DSLContext;

/**
 * What narrators took back, and what they said on the morning of an event. A withdrawal of which a part cannot be read
 * is one of everything, and of a record that no later one answers.
 */
public final class WithdrawalRecords {

    private final DSLContext sql;

    WithdrawalRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** Every withdrawal of a story, in the order of its history. */
    public List<Withdrawal> of(StoryId story) {
        return sql.selectFrom(WITHDRAWAL)
                .where(WITHDRAWAL.STORY_ID.eq(story))
                .orderBy(WITHDRAWAL.ENTRY)
                .fetch(WithdrawalRecords::read);
    }

    public void insert(Withdrawal withdrawal, Instant writtenAt) {
        var row = new WithdrawalRecord();
        row.setId(withdrawal.id().toString());
        row.setStoryId(withdrawal.story());
        row.setRecordId(withdrawal.record().toString());
        row.setScopes(Legible.joined(withdrawal.scopes()));
        row.setChannel(withdrawal.channel().name());
        row.setReason(withdrawal.reason().value());
        row.setSaidOn(withdrawal.on().toString());
        row.setTakenBy(withdrawal.takenBy());
        row.setEntry((int) withdrawal.entry());
        row.setWrittenAt(writtenAt);
        sql.insertInto(WITHDRAWAL).set(row).execute();
    }

    /** What was said on mornings, in the order of the story's history. */
    public List<WillingnessCheck> checks(StoryId story) {
        return sql.selectFrom(WILLINGNESS)
                .where(WILLINGNESS.STORY_ID.eq(story))
                .orderBy(WILLINGNESS.ENTRY)
                .fetch(row -> new WillingnessCheck(row.getEventId(), row.getWilling(), row.getEntry()));
    }

    public void insert(StoryId story, WillingnessCheck check) {
        sql.insertInto(WILLINGNESS)
                .set(WILLINGNESS.STORY_ID, story)
                .set(WILLINGNESS.EVENT_ID, check.event())
                .set(WILLINGNESS.WILLING, check.willing())
                .set(WILLINGNESS.ENTRY, (int) check.entry())
                .execute();
    }

    private static Withdrawal read(WithdrawalRecord row) {
        var id = Legible.as(row.getId(), WithdrawalId::parse);
        var record = Legible.as(row.getRecordId(), ConsentId::parse);
        var on = Legible.date(row.getSaidOn());
        Set<Scope> scopes = Legible.some(Scope.class, row.getScopes());
        boolean whole = id.isPresent()
                && record.isPresent()
                && on.isPresent()
                && scopes.size() == Legible.parts(row.getScopes()).count()
                && !scopes.isEmpty();
        return new Withdrawal(
                id.orElseGet(WithdrawalId::next),
                row.getStoryId(),
                whole ? record.get() : ConsentId.next(),
                whole ? scopes : EnumSet.allOf(Scope.class),
                Legible.one(Withdrawal.Channel.class, row.getChannel()).orElse(Withdrawal.Channel.IN_PERSON),
                new Confidential<>(row.getReason()),
                on.orElse(LocalDate.MAX),
                row.getTakenBy(),
                row.getEntry());
    }
}
