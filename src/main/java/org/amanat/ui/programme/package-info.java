/** The programme of an event as a timeline, with an inspector for the item that is chosen. */
@NullMarked
package org.amanat.ui.programme;

import org.jspecify.annotations.NullMarked;
