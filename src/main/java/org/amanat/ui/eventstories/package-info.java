/** Which stories are told at an event, what the gate says of each, and the question on the morning. */
@NullMarked
package org.amanat.ui.eventstories;

import org.jspecify.annotations.NullMarked;
