package org.amanat.planted.vault;

/** Breaks: a passphrase is never a String. */
final class Reveals {

    private final char[] passphrase;

    Reveals(char[] passphrase) {
        this.passphrase = passphrase.clone();
    }

    String reveal() {
        return new String(passphrase);
    }
}
