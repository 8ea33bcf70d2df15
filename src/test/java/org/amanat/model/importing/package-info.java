@NullMarked
package org.amanat.model.importing;

import org.jspecify.annotations.NullMarked;
