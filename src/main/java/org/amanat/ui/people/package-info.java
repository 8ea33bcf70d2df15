/** The people of an event: who appears, what about, whether they are coming, and how to reach them. */
@NullMarked
package org.amanat.ui.people;

import org.jspecify.annotations.NullMarked;
