@NullMarked
package org.amanat.vault.seal;

import org.jspecify.annotations.NullMarked;
