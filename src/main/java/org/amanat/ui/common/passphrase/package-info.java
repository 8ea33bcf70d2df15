/** Typing a passphrase and choosing a good one, with nothing of it left behind. */
@NullMarked
package org.amanat.ui.common.passphrase;

import org.jspecify.annotations.NullMarked;
