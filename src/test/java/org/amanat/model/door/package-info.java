@NullMarked
package org.amanat.model.door;

import org.jspecify.annotations.NullMarked;
