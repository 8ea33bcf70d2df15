/** Tests. */
@NullMarked
package org.amanat.ui.common.passphrase;

import org.jspecify.annotations.NullMarked;
