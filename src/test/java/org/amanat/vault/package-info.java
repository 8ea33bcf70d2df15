@NullMarked
package org.amanat.vault;

import org.jspecify.annotations.NullMarked;
