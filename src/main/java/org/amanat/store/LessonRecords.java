package org.amanat.store;

import static org.amanat.store.schema.Tables.LESSON;

import org.amanat.model.proceedings.Lesson;
import org.amanat.model.proceedings.LessonId;
import org.amanat.store.schema.tables.records.LessonRecord;
import org.jooq.DSLContext;

/** What was learned for next time. */
public final class LessonRecords extends EntryRecords<LessonRecord, Lesson, LessonId> {

    LessonRecords(DSLContext sql) {
        super(sql, new Columns<>(LESSON.ID, LESSON.EVENT_ID, LESSON.POSITION));
    }

    @Override
    Lesson read(LessonRecord row) {
        return new Lesson(row.getId(), row.getEventId(), row.getKind(), row.getWording());
    }

    @Override
    LessonRecord written(Lesson entry) {
        var row = new LessonRecord();
        row.setId(entry.id());
        row.setEventId(entry.event());
        row.setKind(entry.kind());
        row.setWording(entry.text());
        return row;
    }
}
