/** What was promised at all events: what is late, what is due, and what became of it. */
@NullMarked
package org.amanat.ui.commitments;

import org.jspecify.annotations.NullMarked;
