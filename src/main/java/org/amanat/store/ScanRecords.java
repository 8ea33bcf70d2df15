package org.amanat.store;

import static org.amanat.store.schema.Tables.FORM_SCAN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amanat.model.consent.FormScan;
import org.amanat.model.consent.ScanId;
import org.amanat.model.story.StoryId;
import org.amanat.store.schema.tables.records.FormScanRecord;
import org.amanat.vault.seal.OpenCompartment;
import org.amanat.vault.seal.Place;
import org.amanat.vault.seal.SealedValue;
import org.jooq.DSLContext;

/** Scans of signed forms. Their pages are read and written only while the compartment is open. */
public final class ScanRecords {

    private final DSLContext sql;

    ScanRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** Those of a story, in the order in which they were added; needs no key. */
    public List<FormScan> of(StoryId story) {
        return sql
                .select(FORM_SCAN.ID, FORM_SCAN.SIGNED_ID, FORM_SCAN.PAGES, FORM_SCAN.ADDED_AT)
                .from(FORM_SCAN)
                .where(FORM_SCAN.STORY_ID.eq(story))
                .orderBy(FORM_SCAN.ID)
                .fetch()
                .stream()
                .flatMap(row -> Legible.as(row.value1(), ScanId::parse)
                        .flatMap(id -> Legible.as(row.value2(), UUID::fromString)
                                .map(signed -> new FormScan(id, story, signed, row.value3(), row.value4())))
                        .stream())
                .toList();
    }

    /**
     * Keeps a scan.
     *
     * @param pdf at least one page
     * @throws org.amanat.vault.seal.CompartmentClosedException if the compartment has closed
     */
    public FormScan insert(StoryId story, UUID signed, byte[] pdf, int pages, Instant now, OpenCompartment open) {
        var scan = new FormScan(ScanId.next(), story, signed, pages, now);
        var row = new FormScanRecord();
        row.setId(scan.id().toString());
        row.setStoryId(story);
        row.setSignedId(signed.toString());
        row.setPages(pages);
        row.setBody(open.seal(place(scan.id()), pdf).bytes());
        row.setAddedAt(now);
        sql.insertInto(FORM_SCAN).set(row).execute();
        return scan;
    }

    /** The pages of a scan as a PDF, if it is there. */
    public Optional<byte[]> pdf(ScanId id, OpenCompartment open) {
        return sql.select(FORM_SCAN.BODY)
                .from(FORM_SCAN)
                .where(FORM_SCAN.ID.eq(id.toString()))
                .fetchOptional(row -> open.open(place(id), SealedValue.of(row.value1())));
    }

    /** The newest scan of what was signed, if there is one; needs no key. */
    static Optional<ScanId> newest(DSLContext sql, String signed) {
        return sql
                .select(FORM_SCAN.ID)
                .from(FORM_SCAN)
                .where(FORM_SCAN.SIGNED_ID.eq(signed))
                .orderBy(FORM_SCAN.ID.desc())
                .limit(1)
                .fetch()
                .stream()
                .flatMap(row -> Legible.as(row.value1(), ScanId::parse).stream())
                .findFirst();
    }

    private static Place place(ScanId id) {
        return new Place(FORM_SCAN.getName(), FORM_SCAN.BODY.getName(), id.toString());
    }
}
