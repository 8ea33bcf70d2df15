package org.amanat.store;

import static org.amanat.store.schema.Tables.TEXT_RELEASE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.consent.ConsentId;
import org.amanat.model.consent.Release;
import org.amanat.model.consent.ReleaseId;
import org.amanat.model.consent.ScanId;
import org.amanat.model.consent.Witness;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.TextHash;
import org.amanat.store.schema.tables.records.TextReleaseRecord;
import org.jooq.DSLContext;

/**
 * Releases: that a text was read back, and signed. Added and never changed; one that cannot be read releases nothing.
 */
public final class ReleaseRecords {

    private final DSLContext sql;

    ReleaseRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** Those of a story that can be read, the oldest first. */
    public List<Release> of(StoryId story) {
        return sql
                .selectFrom(TEXT_RELEASE)
                .where(TEXT_RELEASE.STORY_ID.eq(story))
                .orderBy(TEXT_RELEASE.ID)
                .fetch()
                .stream()
                .flatMap(row -> read(row, ScanRecords.newest(sql, row.getId())).stream())
                .toList();
    }

    public void insert(Release release, Instant writtenAt) {
        var row = new TextReleaseRecord();
        row.setId(release.id().toString());
        row.setStoryId(release.story());
        row.setRecordId(release.consent().toString());
        row.setLanguage(release.language().tag());
        row.setSha256(release.text().hex());
        row.setReadBackBy(release.readBackBy());
        row.setInterpreter(Legible.written(release.interpreter()));
        row.setForm(release.signature().form().name());
        row.setSignedOn(release.signature().on().toString());
        row.setWitness(Legible.written(release.signature().witness().map(Witness::name)));
        row.setWitnessRole(Legible.written(release.signature().witness().map(Witness::role)));
        row.setWrittenAt(writtenAt);
        sql.insertInto(TEXT_RELEASE).set(row).execute();
    }

    private static Optional<Release> read(TextReleaseRecord row, Optional<ScanId> scan) {
        var id = Legible.as(row.getId(), ReleaseId::parse);
        var consent = Legible.as(row.getRecordId(), ConsentId::parse);
        var language = Legible.as(row.getLanguage(), Language::parse);
        var text = Legible.as(row.getSha256(), TextHash::new);
        var signature = Signatures.read(row.getForm(), row.getSignedOn(), row.getWitness(), row.getWitnessRole(), scan);
        boolean whole = id.isPresent()
                && consent.isPresent()
                && language.isPresent()
                && text.isPresent()
                && signature.isPresent();
        return whole
                ? Optional.of(new Release(
                        id.get(),
                        row.getStoryId(),
                        consent.get(),
                        language.get(),
                        text.get(),
                        row.getReadBackBy(),
                        Optional.ofNullable(row.getInterpreter()),
                        signature.get()))
                : Optional.empty();
    }
}
