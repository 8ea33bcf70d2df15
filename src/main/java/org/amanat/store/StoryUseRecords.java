package org.amanat.store;

import static org.amanat.store.schema.Tables.COPY_MOVEMENT;
import static org.amanat.store.schema.Tables.STORY_USE;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amanat.model.Language;
import org.amanat.model.consent.CopyMovement;
import org.amanat.model.consent.RegisteredUse;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.StoryPaper;
import org.amanat.model.consent.UseId;
import org.amanat.model.document.DocumentId;
import org.amanat.model.event.EventId;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.TextHash;
import org.amanat.store.schema.tables.records.StoryUseRecord;
import org.jooq.DSLContext;

/** The register of uses: which documents held a story, and where their copies went. */
public final class StoryUseRecords {

    private final DSLContext sql;

    StoryUseRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** The uses of a story, the oldest first. */
    public List<RegisteredUse> of(StoryId story) {
        return sql
                .selectFrom(STORY_USE)
                .where(STORY_USE.STORY_ID.eq(story))
                .orderBy(STORY_USE.MADE_AT, STORY_USE.ID)
                .fetch()
                .stream()
                .flatMap(row -> read(row).stream())
                .toList();
    }

    /** The uses of all stories for an event, the oldest first. */
    public List<RegisteredUse> of(EventId event) {
        return sql
                .selectFrom(STORY_USE)
                .where(STORY_USE.EVENT_ID.eq(event))
                .orderBy(STORY_USE.MADE_AT, STORY_USE.ID)
                .fetch()
                .stream()
                .flatMap(row -> read(row).stream())
                .toList();
    }

    /** Which stories each report with figures counted. */
    public Collection<Set<StoryId>> counted() {
        return sql.selectFrom(STORY_USE).where(STORY_USE.KIND.eq(StoryPaper.FIGURES.name())).fetch().stream()
                .collect(Collectors.groupingBy(
                        StoryUseRecord::getDocumentId,
                        Collectors.mapping(StoryUseRecord::getStoryId, Collectors.toSet())))
                .values();
    }

    public void insert(RegisteredUse use) {
        var row = new StoryUseRecord();
        row.setId(use.id().toString());
        row.setStoryId(use.story());
        row.setDocumentId(use.document());
        row.setKind(use.paper().name());
        row.setScope(Legible.written(use.scope().map(Enum::name)));
        row.setEventId(use.event().orElse(null));
        row.setLanguage(use.language().tag());
        row.setTextVersion(use.textVersion().orElse(null));
        row.setSha256(Legible.written(use.text()));
        row.setMadeAt(use.at());
        row.setMadeBy(use.by());
        row.setCopies(use.copies());
        sql.insertInto(STORY_USE).set(row).execute();
    }

    /** Nothing of a document was printed after all. */
    public void delete(DocumentId document) {
        sql.deleteFrom(STORY_USE).where(STORY_USE.DOCUMENT_ID.eq(document)).execute();
    }

    /** Leaves that something was printed, and takes out by which a text could be tried out. */
    public void forgetTexts(StoryId story) {
        sql.update(STORY_USE)
                .setNull(STORY_USE.SHA256)
                .setNull(STORY_USE.TEXT_VERSION)
                .where(STORY_USE.STORY_ID.eq(story))
                .execute();
    }

    /** Where the copies of the documents that hold a story went, in the order in which it was written down. */
    public List<CopyMovement> movements(StoryId story) {
        Set<DocumentId> documents =
                of(story).stream().map(RegisteredUse::document).collect(Collectors.toSet());
        return sql
                .selectFrom(COPY_MOVEMENT)
                .where(COPY_MOVEMENT.DOCUMENT_ID.in(documents))
                .orderBy(COPY_MOVEMENT.ID)
                .fetch()
                .stream()
                .flatMap(row -> Legible.one(CopyMovement.Kind.class, row.getKind())
                        .flatMap(kind -> Legible.date(row.getMovedOn())
                                .map(on -> new CopyMovement(
                                        row.getDocumentId(), kind, row.getCopies(), on, row.getWithWhom())))
                        .stream())
                .toList();
    }

    /** @param id of the entry, never given before */
    public void insert(UUID id, CopyMovement movement) {
        sql.insertInto(COPY_MOVEMENT)
                .set(COPY_MOVEMENT.ID, id.toString())
                .set(COPY_MOVEMENT.DOCUMENT_ID, movement.document())
                .set(COPY_MOVEMENT.KIND, movement.kind().name())
                .set(COPY_MOVEMENT.COPIES, movement.copies())
                .set(COPY_MOVEMENT.MOVED_ON, movement.on().toString())
                .set(COPY_MOVEMENT.WITH_WHOM, movement.with())
                .execute();
    }

    private static Optional<RegisteredUse> read(StoryUseRecord row) {
        var paper = Legible.one(StoryPaper.class, row.getKind());
        var language = Legible.as(row.getLanguage(), Language::parse);
        if (paper.isEmpty() || language.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RegisteredUse(
                Legible.as(row.getId(), UseId::parse).orElseGet(UseId::next),
                row.getStoryId(),
                row.getDocumentId(),
                paper.get(),
                Legible.one(Scope.class, row.getScope()),
                Optional.<EventId>ofNullable(row.getEventId()),
                language.get(),
                Optional.ofNullable(row.getTextVersion()),
                Legible.as(row.getSha256(), TextHash::new),
                row.getMadeAt(),
                row.getMadeBy(),
                row.getCopies()));
    }
}
