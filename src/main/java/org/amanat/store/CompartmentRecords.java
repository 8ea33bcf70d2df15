package org.amanat.store;

import static org.amanat.store.schema.Tables.COMPARTMENT;
import static org.amanat.store.schema.Tables.COMPARTMENT_OPENING;
import static org.amanat.store.schema.Tables.COMPARTMENT_SLOT;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amanat.model.UuidV7;
import org.amanat.model.story.Opening;
import org.amanat.store.schema.tables.records.CompartmentSlotRecord;
import org.amanat.vault.seal.Compartment;
import org.amanat.vault.seal.KeyCost;
import org.amanat.vault.seal.SealedValue;
import org.amanat.vault.seal.Slot;
import org.amanat.vault.seal.SlotId;
import org.jooq.DSLContext;

/** The sealed compartment: its slots, who holds them, and who opened it when. */
public final class CompartmentRecords {

    private static final int ONLY_ROW = 1;

    private final DSLContext sql;

    CompartmentRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** The compartment, if the file has one. A slot that cannot be read opens nothing and is left out. */
    public Optional<Compartment> find() {
        return sql.selectFrom(COMPARTMENT)
                .fetchOptional(row -> Compartment.of(
                        row.getCompartmentId(),
                        sql.selectFrom(COMPARTMENT_SLOT).orderBy(COMPARTMENT_SLOT.ID).fetch().stream()
                                .flatMap(slot -> read(slot).stream())
                                .toList()));
    }

    /** Who holds each slot. */
    public Map<SlotId, String> holders() {
        return sql.selectFrom(COMPARTMENT_SLOT).fetch().stream()
                .filter(row -> Legible.as(row.getId(), SlotId::parse).isPresent())
                .collect(Collectors.toMap(row -> SlotId.parse(row.getId()), CompartmentSlotRecord::getHolder));
    }

    /** In place of the compartment that was there. Only slots change: what is sealed stays as it is. */
    public void put(Compartment compartment, Map<SlotId, String> holders) {
        sql.deleteFrom(COMPARTMENT_SLOT).execute();
        sql.deleteFrom(COMPARTMENT).execute();
        sql.insertInto(COMPARTMENT)
                .set(COMPARTMENT.ID, ONLY_ROW)
                .set(COMPARTMENT.COMPARTMENT_ID, compartment.id())
                .execute();
        for (var slot : compartment.slots()) {
            var row = new CompartmentSlotRecord();
            row.setId(slot.id().toString());
            row.setKind(slot.kind().name());
            row.setHolder(holders.getOrDefault(slot.id(), ""));
            row.setMemoryKib(slot.cost().memoryKib());
            row.setPasses(slot.cost().passes());
            row.setLanes(slot.cost().lanes());
            row.setSalt(slot.salt());
            row.setWrapped(slot.wrapped().bytes());
            sql.insertInto(COMPARTMENT_SLOT).set(row).execute();
        }
    }

    /** Every opening, the latest first. */
    public List<Opening> openings() {
        return sql.selectFrom(COMPARTMENT_OPENING)
                .orderBy(COMPARTMENT_OPENING.OPENED_AT.desc(), COMPARTMENT_OPENING.ID.desc())
                .fetch(row -> new Opening(
                        row.getHolder(), row.getReason(), row.getOpenedAt(), Optional.ofNullable(row.getClosedAt())));
    }

    /**
     * It was opened.
     *
     * @return by which its closing is written down
     */
    public UUID insert(Opening opening) {
        var id = UuidV7.next();
        sql.insertInto(COMPARTMENT_OPENING)
                .set(COMPARTMENT_OPENING.ID, id.toString())
                .set(COMPARTMENT_OPENING.HOLDER, opening.holder())
                .set(COMPARTMENT_OPENING.REASON, opening.reason())
                .set(COMPARTMENT_OPENING.OPENED_AT, opening.at())
                .execute();
        return id;
    }

    /** It was closed by hand. */
    public void close(UUID opening, Instant at) {
        sql.update(COMPARTMENT_OPENING)
                .set(COMPARTMENT_OPENING.CLOSED_AT, at)
                .where(COMPARTMENT_OPENING.ID.eq(opening.toString()))
                .execute();
    }

    private static Optional<Slot> read(CompartmentSlotRecord row) {
        return Legible.as(
                row.getId(),
                id -> Slot.of(
                        SlotId.parse(id),
                        Slot.Kind.valueOf(row.getKind()),
                        new KeyCost(row.getMemoryKib(), row.getPasses(), row.getLanes()),
                        row.getSalt(),
                        SealedValue.of(row.getWrapped())));
    }
}
