/** Who comes to an event. */
@NullMarked
package org.amanat.ui.guests;

import org.jspecify.annotations.NullMarked;
