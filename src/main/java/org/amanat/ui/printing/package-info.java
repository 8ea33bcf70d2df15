/** The tab of an event that shows its documents as they will be printed, saves them and sends them to the printer. */
@NullMarked
package org.amanat.ui.printing;

import org.jspecify.annotations.NullMarked;
