/** Stories: the list, a new one, and the page of one story, into which the panes of this area are put. */
@NullMarked
package org.amanat.ui.stories;

import org.jspecify.annotations.NullMarked;
