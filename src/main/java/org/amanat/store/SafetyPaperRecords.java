package org.amanat.store;

import static org.amanat.store.schema.Tables.COURT_CLEARANCE;
import static org.amanat.store.schema.Tables.WRITTEN_AUTHORITY;

import java.util.Optional;
import org.amanat.model.consent.CourtClearance;
import org.amanat.model.consent.WrittenAuthority;
import org.amanat.model.story.Confidential;
import org.amanat.model.story.StoryId;
import org.jooq.DSLContext;

/** The two papers that lift a hard stop. One that cannot be read lifts nothing. */
public final class SafetyPaperRecords {

    private final DSLContext sql;

    SafetyPaperRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** The authority in writing to carry an identity, if there is one. */
    public Optional<WrittenAuthority> authority(StoryId story) {
        return sql.selectFrom(WRITTEN_AUTHORITY)
                .where(WRITTEN_AUTHORITY.STORY_ID.eq(story))
                .fetchOptional()
                .flatMap(row -> Legible.one(WrittenAuthority.SignedBy.class, row.getSignedBy())
                        .flatMap(by -> Legible.date(row.getSignedOn())
                                .map(on -> new WrittenAuthority(
                                        by,
                                        on,
                                        new Confidential<>(row.getReference()),
                                        Optional.ofNullable(row.getLawyer())))));
    }

    /** In place of the one that was there; nothing takes it out. */
    public void put(StoryId story, Optional<WrittenAuthority> authority) {
        sql.deleteFrom(WRITTEN_AUTHORITY)
                .where(WRITTEN_AUTHORITY.STORY_ID.eq(story))
                .execute();
        authority.ifPresent(paper -> sql.insertInto(WRITTEN_AUTHORITY)
                .set(WRITTEN_AUTHORITY.STORY_ID, story)
                .set(WRITTEN_AUTHORITY.SIGNED_BY, paper.signedBy().name())
                .set(WRITTEN_AUTHORITY.SIGNED_ON, paper.on().toString())
                .set(WRITTEN_AUTHORITY.REFERENCE, paper.reference().value())
                .set(WRITTEN_AUTHORITY.LAWYER, paper.lawyer().orElse(null))
                .execute());
    }

    /** That somebody cleared the use beside an open court case, if somebody did. */
    public Optional<CourtClearance> clearance(StoryId story) {
        return sql.selectFrom(COURT_CLEARANCE)
                .where(COURT_CLEARANCE.STORY_ID.eq(story))
                .fetchOptional()
                .flatMap(row -> Legible.date(row.getClearedOn()).map(on -> new CourtClearance(on, row.getClearedBy())));
    }

    /** In place of the one that was there; nothing takes it out. */
    public void putClearance(StoryId story, Optional<CourtClearance> clearance) {
        sql.deleteFrom(COURT_CLEARANCE)
                .where(COURT_CLEARANCE.STORY_ID.eq(story))
                .execute();
        clearance.ifPresent(given -> sql.insertInto(COURT_CLEARANCE)
                .set(COURT_CLEARANCE.STORY_ID, story)
                .set(COURT_CLEARANCE.CLEARED_ON, given.on().toString())
                .set(COURT_CLEARANCE.CLEARED_BY, given.by())
                .execute());
    }
}
