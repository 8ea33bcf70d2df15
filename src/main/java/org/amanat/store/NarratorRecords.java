package org.amanat.store;

import static org.amanat.store.schema.Tables.NARRATOR;
import static org.amanat.store.schema.Tables.ORIGINAL_TEXT;

import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.story.Confidential;
import org.amanat.model.story.Narrator;
import org.amanat.model.story.OriginalText;
import org.amanat.model.story.SealedTextId;
import org.amanat.model.story.StoryId;
import org.amanat.store.schema.tables.records.NarratorRecord;
import org.amanat.vault.seal.OpenCompartment;
import org.amanat.vault.seal.Place;
import org.amanat.vault.seal.SealedValue;
import org.jooq.DSLContext;
import org.jooq.TableField;

/**
 * Who told a story, and in which words: read and written only while the compartment is open. Each value is sealed for
 * its table, its column and its row.
 */
public final class NarratorRecords {

    private final DSLContext sql;

    NarratorRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** Whether it is written down who told a story; needs no key. */
    public boolean isKnown(StoryId story) {
        return sql.fetchExists(NARRATOR, NARRATOR.STORY_ID.eq(story));
    }

    /**
     * Who told a story, if it is written down.
     *
     * @throws org.amanat.vault.seal.CompartmentClosedException if the compartment has closed
     * @throws org.amanat.vault.seal.SealBrokenException if a value is not what was sealed there
     */
    public Optional<Narrator> find(StoryId story, OpenCompartment open) {
        return sql.selectFrom(NARRATOR)
                .where(NARRATOR.STORY_ID.eq(story))
                .fetchOptional(row -> new Narrator(
                        story,
                        name(row, NARRATOR.NAME, open),
                        name(row, NARRATOR.FIRST_NAME, open),
                        words(row, NARRATOR.PHONE, open),
                        words(row, NARRATOR.SAFE_WAYS, open),
                        words(row, NARRATOR.SAFE_TIMES, open),
                        words(row, NARRATOR.RELATIONS, open),
                        words(row, NARRATOR.REMARKS, open)));
    }

    /**
     * In place of what was written down.
     *
     * @throws org.amanat.vault.seal.CompartmentClosedException if the compartment has closed
     */
    public void put(Narrator narrator, OpenCompartment open) {
        var row = new NarratorRecord();
        row.setStoryId(narrator.story());
        seal(row, NARRATOR.NAME, Legible.json(narrator.name().value()), open);
        seal(row, NARRATOR.FIRST_NAME, Legible.json(narrator.firstName().value()), open);
        seal(row, NARRATOR.PHONE, narrator.phone().value(), open);
        seal(row, NARRATOR.SAFE_WAYS, narrator.safeWays().value(), open);
        seal(row, NARRATOR.SAFE_TIMES, narrator.safeTimes().value(), open);
        seal(row, NARRATOR.RELATIONS, narrator.relations().value(), open);
        seal(row, NARRATOR.REMARKS, narrator.note().value(), open);
        if (isKnown(narrator.story())) {
            sql.update(NARRATOR)
                    .set(row)
                    .where(NARRATOR.STORY_ID.eq(narrator.story()))
                    .execute();
        } else {
            sql.insertInto(NARRATOR).set(row).execute();
        }
    }

    /** One more version of the original in a language. */
    public OriginalText insertOriginal(
            StoryId story, Language language, Confidential<String> words, OpenCompartment open) {
        int before = sql.fetchCount(
                ORIGINAL_TEXT, ORIGINAL_TEXT.STORY_ID.eq(story).and(ORIGINAL_TEXT.LANGUAGE.eq(language.tag())));
        var text = new OriginalText(SealedTextId.next(), language, before + 1);
        sql.insertInto(ORIGINAL_TEXT)
                .set(ORIGINAL_TEXT.ID, text.id().toString())
                .set(ORIGINAL_TEXT.STORY_ID, story)
                .set(ORIGINAL_TEXT.LANGUAGE, language.tag())
                .set(ORIGINAL_TEXT.VERSION, text.version())
                .set(
                        ORIGINAL_TEXT.BODY,
                        open.seal(original(text.id()), words.value()).bytes())
                .execute();
        return text;
    }

    /** The words of an original, if it is there. */
    public Optional<Confidential<String>> original(SealedTextId id, OpenCompartment open) {
        return sql.select(ORIGINAL_TEXT.BODY)
                .from(ORIGINAL_TEXT)
                .where(ORIGINAL_TEXT.ID.eq(id.toString()))
                .fetchOptional(row -> new Confidential<>(open.openText(original(id), SealedValue.of(row.value1()))));
    }

    private static Confidential<LocalizedText> name(
            NarratorRecord row, TableField<NarratorRecord, byte[]> column, OpenCompartment open) {
        return new Confidential<>(Legible.text(words(row, column, open).value()).orElse(LocalizedText.empty()));
    }

    private static Confidential<String> words(
            NarratorRecord row, TableField<NarratorRecord, byte[]> column, OpenCompartment open) {
        return new Confidential<>(open.openText(place(row.getStoryId(), column), SealedValue.of(row.get(column))));
    }

    private static void seal(
            NarratorRecord row, TableField<NarratorRecord, byte[]> column, String words, OpenCompartment open) {
        row.set(column, open.seal(place(row.getStoryId(), column), words).bytes());
    }

    private static Place place(StoryId story, TableField<NarratorRecord, byte[]> column) {
        return new Place(NARRATOR.getName(), column.getName(), story.toString());
    }

    private static Place original(SealedTextId id) {
        return new Place(ORIGINAL_TEXT.getName(), ORIGINAL_TEXT.BODY.getName(), id.toString());
    }
}
