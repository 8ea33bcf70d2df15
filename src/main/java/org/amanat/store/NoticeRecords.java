package org.amanat.store;

import static org.amanat.store.schema.Tables.NOTICE;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.amanat.model.LocalizedText;
import org.amanat.model.consent.Notice;
import org.amanat.model.consent.NoticeVersion;
import org.amanat.model.consent.Scope;
import org.jooq.DSLContext;

/** What is explained to narrators. A wording is added and never changed. */
public final class NoticeRecords {

    private final DSLContext sql;

    NoticeRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** Every wording, in the order of their versions. */
    public List<Notice> all() {
        return sql.selectFrom(NOTICE)
                .orderBy(NOTICE.VERSION)
                .fetch(row -> new Notice(
                        new NoticeVersion(row.getVersion()),
                        Legible.text(row.getWording()).orElse(LocalizedText.empty()),
                        Legible.some(Scope.class, row.getExplains()),
                        Legible.as(row.getKeeping(), Period::parse).orElse(Period.ZERO)));
    }

    /** One wording, if it is there. */
    public Optional<Notice> find(NoticeVersion version) {
        return all().stream().filter(notice -> notice.version().equals(version)).findFirst();
    }

    public void insert(Notice notice) {
        sql.insertInto(NOTICE)
                .set(NOTICE.VERSION, notice.version().value())
                .set(NOTICE.WORDING, Legible.json(notice.text()))
                .set(NOTICE.EXPLAINS, Legible.joined(notice.explains()))
                .set(NOTICE.KEEPING, notice.keeping().toString())
                .execute();
    }
}
