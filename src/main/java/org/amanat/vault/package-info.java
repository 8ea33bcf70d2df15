/** Passphrases and the keys made from them. Knows no table and no screen. */
@NullMarked
package org.amanat.vault;

import org.jspecify.annotations.NullMarked;
