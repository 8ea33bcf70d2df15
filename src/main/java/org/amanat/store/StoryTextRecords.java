package org.amanat.store;

import static org.amanat.store.schema.Tables.ORIGINAL_TEXT;
import static org.amanat.store.schema.Tables.STORY_TEXT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.story.OriginalText;
import org.amanat.model.story.SealedTextId;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.StoryText;
import org.amanat.model.story.TextHash;
import org.amanat.model.story.TextKind;
import org.amanat.model.story.Wording;
import org.amanat.store.schema.tables.records.StoryTextRecord;
import org.jooq.DSLContext;

/** Texts of stories, version by version. Originals are only named here: their words are sealed. */
public final class StoryTextRecords {

    private final DSLContext sql;

    StoryTextRecords(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * Every version of every text of a story. If one cannot be read, none is there: it might be the newest, and an
     * older one would take its place.
     */
    public List<StoryText> of(StoryId story) {
        var rows = sql.selectFrom(STORY_TEXT)
                .where(STORY_TEXT.STORY_ID.eq(story))
                .orderBy(STORY_TEXT.LANGUAGE, STORY_TEXT.KIND, STORY_TEXT.VERSION)
                .fetch();
        var texts = rows.stream().flatMap(row -> read(row).stream()).toList();
        return texts.size() == rows.size() ? texts : List.of();
    }

    /** That there are originals, and in what language. */
    List<OriginalText> originals(StoryId story) {
        return sql
                .select(ORIGINAL_TEXT.ID, ORIGINAL_TEXT.LANGUAGE, ORIGINAL_TEXT.VERSION)
                .from(ORIGINAL_TEXT)
                .where(ORIGINAL_TEXT.STORY_ID.eq(story))
                .orderBy(ORIGINAL_TEXT.LANGUAGE, ORIGINAL_TEXT.VERSION)
                .fetch()
                .stream()
                .flatMap(row -> Legible.as(row.value1(), SealedTextId::parse)
                        .flatMap(id -> Legible.as(row.value2(), Language::parse)
                                .map(language -> new OriginalText(id, language, row.value3())))
                        .stream())
                .toList();
    }

    /** One more version; those before it stay. */
    public void insert(StoryId story, StoryText text, Instant madeAt) {
        var row = new StoryTextRecord();
        row.setStoryId(story);
        row.setLanguage(text.language().tag());
        row.setKind(text.kind().name());
        row.setVersion(text.version());
        row.setTitle(text.wording().title());
        row.setBody(text.wording().body());
        row.setSource(Legible.written(text.source()));
        row.setMadeAt(madeAt);
        sql.insertInto(STORY_TEXT).set(row).execute();
    }

    private static Optional<StoryText> read(StoryTextRecord row) {
        var language = Legible.as(row.getLanguage(), Language::parse);
        var kind = Legible.one(TextKind.class, row.getKind());
        var wording = Legible.as(row.getBody(), body -> Wording.of(row.getTitle(), body));
        var source = Legible.as(row.getSource(), TextHash::new);
        if (language.isEmpty() || kind.isEmpty() || wording.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new StoryText(language.get(), kind.get(), row.getVersion(), wording.get(), source));
    }
}
