/** The door of an event: who is let in, what two doors note of the same guest, and the codes on badges. */
@NullMarked
package org.amanat.model.door;

import org.jspecify.annotations.NullMarked;
