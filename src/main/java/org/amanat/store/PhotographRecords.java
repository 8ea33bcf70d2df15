package org.amanat.store;

import static org.amanat.store.schema.Tables.PHOTOGRAPH;
import static org.amanat.store.schema.Tables.PHOTOGRAPH_FACE;
import static org.amanat.store.schema.Tables.PHOTOGRAPH_PICTURE;

import java.util.List;
import java.util.Objects;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.proceedings.Face;
import org.amanat.model.proceedings.Photograph;
import org.amanat.model.proceedings.PhotographId;
import org.amanat.model.proceedings.Picture;
import org.amanat.store.schema.tables.records.PhotographRecord;
import org.jooq.DSLContext;

/** Photographs of events and the faces in them; their pictures are read apart. */
public final class PhotographRecords extends EntryRecords<PhotographRecord, Photograph, PhotographId> {

    PhotographRecords(DSLContext sql) {
        super(sql, new Columns<>(PHOTOGRAPH.ID, PHOTOGRAPH.EVENT_ID, PHOTOGRAPH.POSITION));
    }

    /** Adds a photograph with its picture after those of its event. */
    public void append(Photograph photograph, Picture picture) {
        append(photograph);
        insertFaces(photograph);
        sql.insertInto(PHOTOGRAPH_PICTURE)
                .set(PHOTOGRAPH_PICTURE.PHOTOGRAPH_ID, photograph.id())
                .set(PHOTOGRAPH_PICTURE.PICTURE, picture.bytes())
                .execute();
    }

    /** @throws ProblemException if there is no such photograph */
    @Override
    public void update(Photograph photograph) {
        super.update(photograph);
        if (!faces(photograph.id()).equals(photograph.faces())) {
            sql.deleteFrom(PHOTOGRAPH_FACE)
                    .where(PHOTOGRAPH_FACE.PHOTOGRAPH_ID.eq(photograph.id()))
                    .execute();
            insertFaces(photograph);
        }
    }

    /** The picture as it was taken, scaled and without metadata. */
    public Picture picture(PhotographId id) {
        return new Picture(Objects.requireNonNull(sql.selectFrom(PHOTOGRAPH_PICTURE)
                .where(PHOTOGRAPH_PICTURE.PHOTOGRAPH_ID.eq(id))
                .fetchSingle(PHOTOGRAPH_PICTURE.PICTURE)));
    }

    private void insertFaces(Photograph photograph) {
        for (int position = 0; position < photograph.faces().size(); position++) {
            Face face = photograph.faces().get(position);
            sql.insertInto(PHOTOGRAPH_FACE)
                    .set(PHOTOGRAPH_FACE.PHOTOGRAPH_ID, photograph.id())
                    .set(PHOTOGRAPH_FACE.POSITION, position)
                    .set(PHOTOGRAPH_FACE.X, face.left())
                    .set(PHOTOGRAPH_FACE.Y, face.top())
                    .set(PHOTOGRAPH_FACE.WIDTH, face.width())
                    .set(PHOTOGRAPH_FACE.HEIGHT, face.height())
                    .set(PHOTOGRAPH_FACE.CONSENT, face.consent())
                    .execute();
        }
    }

    private List<Face> faces(PhotographId photograph) {
        return sql.selectFrom(PHOTOGRAPH_FACE)
                .where(PHOTOGRAPH_FACE.PHOTOGRAPH_ID.eq(photograph))
                .orderBy(PHOTOGRAPH_FACE.POSITION)
                .fetch(row -> new Face(row.getX(), row.getY(), row.getWidth(), row.getHeight(), row.getConsent()));
    }

    @Override
    Photograph read(PhotographRecord row) {
        return new Photograph(
                row.getId(),
                row.getEventId(),
                row.getCaption(),
                row.getAlternative(),
                row.getTakenBy(),
                row.getWidth(),
                row.getHeight(),
                row.getLooked(),
                faces(row.getId()));
    }

    @Override
    PhotographRecord written(Photograph entry) {
        var row = new PhotographRecord();
        row.setId(entry.id());
        row.setEventId(entry.event());
        row.setCaption(entry.caption());
        row.setAlternative(entry.alternative());
        row.setTakenBy(entry.takenBy());
        row.setWidth(entry.width());
        row.setHeight(entry.height());
        row.setLooked(entry.looked());
        return row;
    }
}
