/**
 * The sealed compartment: a second key inside the file, for who the narrators are and what they first said. Argon2id
 * makes keys of passphrases (Bouncy Castle), AES-256 in Galois/Counter Mode seals values (the JDK). Knows bytes and
 * places, no table.
 */
@NullMarked
package org.amanat.vault.seal;

import org.jspecify.annotations.NullMarked;
