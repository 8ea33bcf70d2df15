@NullMarked
package org.amanat.planted.vault;

import org.jspecify.annotations.NullMarked;
