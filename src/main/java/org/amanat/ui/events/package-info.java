/** Events: the list, a new one, and one event with its tabs. */
@NullMarked
package org.amanat.ui.events;

import org.jspecify.annotations.NullMarked;
