package org.amanat.store;

import static org.amanat.store.schema.Tables.HELPLINE;
import static org.amanat.store.schema.Tables.LOGO;
import static org.amanat.store.schema.Tables.WORKSPACE;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.amanat.model.workspace.Accent;
import org.amanat.model.workspace.Branding;
import org.amanat.model.workspace.Helpline;
import org.amanat.model.workspace.Logo;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.store.schema.tables.records.WorkspaceRecord;
import org.jooq.DSLContext;

/** What holds for the whole file: one row, and the helplines. */
public final class SettingsRecords {

    private static final int ONLY_ROW = 1;
    private static final int DOOR_KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DSLContext sql;

    SettingsRecords(DSLContext sql) {
        this.sql = sql;
    }

    public WorkspaceSettings get() {
        WorkspaceRecord row = sql.selectFrom(WORKSPACE).fetchSingle();
        return new WorkspaceSettings(
                row.getName(),
                row.getAddress(),
                row.getFooter(),
                row.getPhone(),
                row.getEmail(),
                row.getWebsite(),
                row.getCountry(),
                ZoneId.of(row.getTimeZone()),
                row.getPaper(),
                helplines(),
                new Branding(logo(), new Accent(row.getAccent())));
    }

    public void update(WorkspaceSettings settings) {
        var row = new WorkspaceRecord();
        row.setName(settings.name());
        row.setAddress(settings.address());
        row.setFooter(settings.footer());
        row.setPhone(settings.phone());
        row.setEmail(settings.email());
        row.setWebsite(settings.website());
        row.setCountry(settings.country());
        row.setTimeZone(settings.timeZone().getId());
        row.setPaper(settings.paper());
        row.setAccent(settings.branding().accent().rgb());
        sql.update(WORKSPACE).set(row).execute();
        if (!helplines().equals(settings.helplines())) {
            replaceHelplines(settings.helplines());
        }
        if (!logo().equals(settings.branding().logo())) {
            replaceLogo(settings.branding().logo());
        }
    }

    /** Names the file; done once, when it is created. */
    void insert(UUID id, Instant createdAt) {
        var row = new WorkspaceRecord();
        row.setId(ONLY_ROW);
        row.setWorkspaceId(id.toString());
        row.setCreatedAt(createdAt);
        byte[] doorKey = new byte[DOOR_KEY_BYTES];
        RANDOM.nextBytes(doorKey);
        row.setDoorKey(doorKey);
        sql.insertInto(WORKSPACE).set(row).execute();
    }

    /**
     * The secret that copies of this file share and nobody else has, for packets between their doors.
     *
     * @return a copy of 32 bytes, which the caller wipes
     */
    public byte[] doorKey() {
        return Objects.requireNonNull(sql.selectFrom(WORKSPACE).fetchSingle(WORKSPACE.DOOR_KEY));
    }

    /** The same in every copy of the file. */
    public UUID workspaceId() {
        return UUID.fromString(sql.selectFrom(WORKSPACE).fetchSingle().getWorkspaceId());
    }

    Instant createdAt() {
        return sql.selectFrom(WORKSPACE).fetchSingle().getCreatedAt();
    }

    private Optional<Logo> logo() {
        return sql.selectFrom(LOGO).fetchOptional(LOGO.PICTURE).map(Logo::new);
    }

    private void replaceLogo(Optional<Logo> logo) {
        sql.deleteFrom(LOGO).execute();
        logo.ifPresent(picture -> sql.insertInto(LOGO)
                .set(LOGO.ID, ONLY_ROW)
                .set(LOGO.PICTURE, picture.bytes())
                .execute());
    }

    private List<Helpline> helplines() {
        return sql.selectFrom(HELPLINE)
                .orderBy(HELPLINE.POSITION)
                .fetch(row -> new Helpline(row.getId(), row.getName(), row.getPhone(), row.getHours()));
    }

    private void replaceHelplines(List<Helpline> helplines) {
        sql.deleteFrom(HELPLINE).execute();
        for (int position = 0; position < helplines.size(); position++) {
            Helpline helpline = helplines.get(position);
            sql.insertInto(HELPLINE)
                    .set(HELPLINE.ID, helpline.id())
                    .set(HELPLINE.POSITION, position)
                    .set(HELPLINE.NAME, helpline.name())
                    .set(HELPLINE.PHONE, helpline.phone())
                    .set(HELPLINE.HOURS, helpline.hours())
                    .execute();
        }
    }
}
