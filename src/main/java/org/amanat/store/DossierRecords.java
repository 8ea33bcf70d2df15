package org.amanat.store;

import static org.amanat.store.schema.Tables.DOSSIER;

import java.util.List;
import java.util.Optional;
import org.amanat.model.archive.WrittenDossier;
import org.amanat.model.document.DocumentId;
import org.amanat.model.event.EventId;
import org.amanat.store.schema.tables.records.DossierRecord;
import org.jooq.DSLContext;

/** The register of dossiers. Entries are never changed; one goes only if no file was written after all. */
public final class DossierRecords {

    private final DSLContext sql;

    DossierRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** Those of an event, the latest first. */
    public List<WrittenDossier> of(EventId event) {
        return sql.selectFrom(DOSSIER)
                .where(DOSSIER.EVENT_ID.eq(event))
                .orderBy(DOSSIER.MADE_AT.desc(), DOSSIER.ID.desc())
                .fetch(DossierRecords::read);
    }

    public Optional<WrittenDossier> find(DocumentId id) {
        return sql.selectFrom(DOSSIER).where(DOSSIER.ID.eq(id)).fetchOptional(DossierRecords::read);
    }

    public void insert(WrittenDossier dossier) {
        var row = new DossierRecord();
        row.setId(dossier.id());
        row.setEventId(dossier.event());
        row.setForm(dossier.form());
        row.setFiles(dossier.files());
        row.setSha256(dossier.sha256());
        row.setMadeAt(dossier.madeAt());
        row.setReadAt(dossier.readAt().orElse(null));
        sql.insertInto(DOSSIER).set(row).execute();
    }

    public void delete(DocumentId id) {
        sql.deleteFrom(DOSSIER).where(DOSSIER.ID.eq(id)).execute();
    }

    private static WrittenDossier read(DossierRecord row) {
        return new WrittenDossier(
                row.getId(),
                row.getEventId(),
                row.getForm(),
                row.getFiles(),
                row.getSha256(),
                row.getMadeAt(),
                Optional.ofNullable(row.getReadAt()));
    }
}
