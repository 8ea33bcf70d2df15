package org.amanat.planted.store;

import javax.crypto.SecretKey;

/** Breaks: keys are derived in the vault. */
record DerivesKeys(SecretKey key) {}
