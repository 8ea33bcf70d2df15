package org.amanat.store;

import static org.amanat.store.schema.Tables.EVENT_AUDIENCE;
import static org.amanat.store.schema.Tables.PLANNED_STORY;
import static org.amanat.store.schema.Tables.PROGRAMME_ITEM;

import java.util.List;
import org.amanat.model.consent.Audience;
import org.amanat.model.consent.PlannedStory;
import org.amanat.model.consent.Scope;
import org.amanat.model.event.EventId;
import org.amanat.model.event.ItemId;
import org.amanat.model.story.StoryId;
import org.amanat.store.schema.tables.records.PlannedStoryRecord;
import org.jooq.DSLContext;
import org.jooq.Result;

/** Which stories stand in the plan of an item. */
public final class PlannedStoryRecords {

    private final DSLContext sql;

    PlannedStoryRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** Those of an event, in the order of its programme. */
    public List<PlannedStory> of(EventId event) {
        return read(sql.select(PLANNED_STORY.fields())
                .from(PLANNED_STORY)
                .join(PROGRAMME_ITEM)
                .on(PROGRAMME_ITEM.ID.eq(PLANNED_STORY.ITEM_ID))
                .where(PROGRAMME_ITEM.EVENT_ID.eq(event))
                .orderBy(PROGRAMME_ITEM.POSITION, PLANNED_STORY.POSITION)
                .fetchInto(PLANNED_STORY));
    }

    /** Where a story is planned. */
    public List<PlannedStory> of(StoryId story) {
        return read(sql.selectFrom(PLANNED_STORY)
                .where(PLANNED_STORY.STORY_ID.eq(story))
                .orderBy(PLANNED_STORY.ITEM_ID, PLANNED_STORY.SCOPE)
                .fetch());
    }

    /** In place of what was planned for the item. */
    public void put(ItemId item, List<PlannedStory> stories) {
        sql.deleteFrom(PLANNED_STORY).where(PLANNED_STORY.ITEM_ID.eq(item)).execute();
        for (int position = 0; position < stories.size(); position++) {
            sql.insertInto(PLANNED_STORY)
                    .set(PLANNED_STORY.ITEM_ID, item)
                    .set(PLANNED_STORY.STORY_ID, stories.get(position).story())
                    .set(PLANNED_STORY.SCOPE, stories.get(position).scope().name())
                    .set(PLANNED_STORY.POSITION, position)
                    .execute();
        }
    }

    /** Before whom stories are told at an event; before everybody, unless somebody said otherwise. */
    public Audience audience(EventId event) {
        return sql.selectFrom(EVENT_AUDIENCE)
                .where(EVENT_AUDIENCE.EVENT_ID.eq(event))
                .fetchOptional(EVENT_AUDIENCE.AUDIENCE)
                .flatMap(name -> Legible.one(Audience.class, name))
                .orElse(Audience.PUBLIC);
    }

    public void putAudience(EventId event, Audience audience) {
        sql.deleteFrom(EVENT_AUDIENCE).where(EVENT_AUDIENCE.EVENT_ID.eq(event)).execute();
        sql.insertInto(EVENT_AUDIENCE)
                .set(EVENT_AUDIENCE.EVENT_ID, event)
                .set(EVENT_AUDIENCE.AUDIENCE, audience.name())
                .execute();
    }

    private static List<PlannedStory> read(Result<PlannedStoryRecord> rows) {
        return rows.stream()
                .flatMap(row -> Legible.one(Scope.class, row.getScope())
                        .map(scope -> new PlannedStory(row.getItemId(), row.getStoryId(), scope))
                        .stream())
                .toList();
    }
}
