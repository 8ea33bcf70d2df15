package org.amanat.vault.seal;

import org.amanat.vault.Passphrase;

/** Something a person holds that opens a slot: a passphrase in the head, or a recovery key on paper. */
@FunctionalInterface
interface Secret {

    /** The key that it makes with a salt; the caller closes it. */
    Key key(byte[] salt, KeyCost cost);

    static Secret of(Passphrase passphrase) {
        return (salt, cost) -> KeyFromSecret.of(passphrase, salt, cost);
    }

    static Secret of(RecoveryKey recovery) {
        return (salt, cost) -> recovery.use(bytes -> KeyFromSecret.of(bytes, salt, cost));
    }
}
