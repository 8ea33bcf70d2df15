/** Tests of the list of guests. */
@NullMarked
package org.amanat.ui.guests;

import org.jspecify.annotations.NullMarked;
