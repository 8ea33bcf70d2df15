package org.amanat.vault.seal;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.amanat.vault.Passphrase;

/**
 * The compartment as the file holds it: its id and its slots, each of which wraps the same key. Every change answers
 * with another compartment, which the file then holds instead.
 *
 * <p>A lead who is taken out can no longer open this file. What the lead could open before, in an old copy of the file,
 * is open to the lead still: no program can take that back.
 */
public final class Compartment {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String id;
    private final List<Slot> slots;

    private Compartment(String id, List<Slot> slots) {
        this.id = id;
        this.slots = List.copyOf(slots);
    }

    /** A compartment as the file holds it. */
    public static Compartment of(String id, List<Slot> slots) {
        return new Compartment(id, slots);
    }

    /** A new one, with a key that nobody ever sees, a slot for the first lead and one for the recovery key. */
    public static Compartment create(Passphrase lead, RecoveryKey recovery, KeyCost cost) {
        String id = Slot.newId().toString();
        byte[] bytes = new byte[Key.BYTES];
        RANDOM.nextBytes(bytes);
        try (var key = Key.owning(bytes)) {
            return new Compartment(
                    id,
                    List.of(
                            Slot.wrap(Slot.newId(), Slot.Kind.LEAD, cost, id, Secret.of(lead), key),
                            Slot.wrap(Slot.newId(), Slot.Kind.RECOVERY, cost, id, Secret.of(recovery), key)));
        }
    }

    /** Its name in the file; part of every seal. */
    public String id() {
        return id;
    }

    public List<Slot> slots() {
        return slots;
    }

    /**
     * Opens with a lead's passphrase, for a time.
     *
     * @return nothing if there is no such slot, or if it is not the passphrase
     */
    public Optional<OpenCompartment> open(SlotId lead, Passphrase passphrase, InstantSource clock, Duration time) {
        return open(slot -> isOf(lead, slot), Secret.of(passphrase), clock, time);
    }

    /**
     * Opens with the recovery key, for a time.
     *
     * @return nothing if it is the key of no slot
     */
    public Optional<OpenCompartment> open(RecoveryKey recovery, InstantSource clock, Duration time) {
        return open(slot -> slot.kind() == Slot.Kind.RECOVERY, Secret.of(recovery), clock, time);
    }

    private Optional<OpenCompartment> open(Predicate<Slot> which, Secret secret, InstantSource clock, Duration time) {
        return slots.stream()
                .filter(which)
                .flatMap(slot -> slot.unwrap(id, secret).stream())
                .findFirst()
                .map(key -> new OpenCompartment(id, key, clock, time));
    }

    /** With a slot for one more lead; the last one of {@link #slots()}. */
    public Compartment withLead(OpenCompartment open, Passphrase passphrase, KeyCost cost) {
        var more = new ArrayList<>(slots);
        more.add(wrap(open, Slot.newId(), Slot.Kind.LEAD, Secret.of(passphrase), cost));
        return new Compartment(id, more);
    }

    /**
     * With another passphrase for a lead. The old one opens it no longer.
     *
     * @throws IllegalArgumentException if no lead has this slot
     */
    public Compartment withPassphrase(SlotId lead, OpenCompartment open, Passphrase passphrase, KeyCost cost) {
        if (slots.stream().noneMatch(slot -> isOf(lead, slot))) {
            throw new IllegalArgumentException("no lead has this slot");
        }
        return new Compartment(
                id,
                slots.stream()
                        .map(slot ->
                                isOf(lead, slot) ? wrap(open, lead, Slot.Kind.LEAD, Secret.of(passphrase), cost) : slot)
                        .toList());
    }

    /** With a new recovery key in place of every older one. */
    public Compartment withRecovery(OpenCompartment open, RecoveryKey recovery, KeyCost cost) {
        var changed = new ArrayList<>(
                slots.stream().filter(slot -> slot.kind() != Slot.Kind.RECOVERY).toList());
        changed.add(wrap(open, Slot.newId(), Slot.Kind.RECOVERY, Secret.of(recovery), cost));
        return new Compartment(id, changed);
    }

    /**
     * Without a slot.
     *
     * @throws LastSlotException if it is the last one
     */
    public Compartment without(SlotId removed) {
        var left = slots.stream().filter(slot -> !slot.id().equals(removed)).toList();
        if (left.isEmpty()) {
            throw new LastSlotException();
        }
        return new Compartment(id, left);
    }

    private static boolean isOf(SlotId lead, Slot slot) {
        return slot.kind() == Slot.Kind.LEAD && slot.id().equals(lead);
    }

    private Slot wrap(OpenCompartment open, SlotId slot, Slot.Kind kind, Secret secret, KeyCost cost) {
        if (!open.compartment().equals(id)) {
            throw new IllegalArgumentException("another compartment is open");
        }
        return open.use(key -> Slot.wrap(slot, kind, cost, id, secret, key));
    }
}
