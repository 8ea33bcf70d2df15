package org.amanat.vault.seal;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * The compartment's key, wrapped once for one holder: a safeguarding lead with a passphrase, or the printed recovery
 * key. Whoever the lead is, the file knows; the slot does not.
 */
public final class Slot {

    /** What opens it. */
    public enum Kind {
        LEAD,
        RECOVERY
    }

    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SlotId id;
    private final Kind kind;
    private final KeyCost cost;
    private final byte[] salt;
    private final SealedValue wrapped;

    private Slot(SlotId id, Kind kind, KeyCost cost, byte[] salt, SealedValue wrapped) {
        this.id = id;
        this.kind = kind;
        this.cost = cost;
        this.salt = salt;
        this.wrapped = wrapped;
    }

    /** A slot as the file holds it. */
    public static Slot of(SlotId id, Kind kind, KeyCost cost, byte[] salt, SealedValue wrapped) {
        return new Slot(id, kind, cost, salt.clone(), wrapped);
    }

    static SlotId newId() {
        return new SlotId(UUID.randomUUID());
    }

    /** Wraps the compartment's key for one secret, with a salt of its own. */
    static Slot wrap(SlotId id, Kind kind, KeyCost cost, String compartment, Secret secret, Key key) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        byte[] bytes = key.getEncoded();
        try (var wrapping = secret.key(salt, cost)) {
            var wrapped = Aead.seal(wrapping, context(compartment, id, kind, cost, salt), bytes);
            return new Slot(id, kind, cost, salt, wrapped);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** The compartment's key; nothing if this is not the secret, or if the slot was tampered with. */
    Optional<Key> unwrap(String compartment, Secret secret) {
        try (var wrapping = secret.key(salt, cost)) {
            byte[] key = Aead.open(wrapping, context(compartment, id, kind, cost, salt), wrapped);
            return Optional.of(Key.owning(key));
        } catch (SealBrokenException wrong) {
            return Optional.empty();
        }
    }

    /** Binds the wrapped key to its compartment, its slot and its cost: none can be exchanged for a weaker one. */
    private static byte[] context(String compartment, SlotId id, Kind kind, KeyCost cost, byte[] salt) {
        String paid = cost.memoryKib() + " " + cost.passes() + " " + cost.lanes();
        return Context.of("amanat slot 1", compartment, id.toString(), kind.name(), paid)
                .and(salt)
                .bytes();
    }

    public SlotId id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public KeyCost cost() {
        return cost;
    }

    /** A copy, for the file. */
    public byte[] salt() {
        return salt.clone();
    }

    public SealedValue wrapped() {
        return wrapped;
    }

    @Override
    public String toString() {
        return "slot " + id;
    }
}
