/** The door on the day: one box in which everybody is found, let in, and taken back. */
@NullMarked
package org.amanat.ui.checkin;

import org.jspecify.annotations.NullMarked;
