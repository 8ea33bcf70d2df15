/**
 * What leaves the program for other programs: asked what for, with the columns that are needed, and entered in a
 * register.
 */
@NullMarked
package org.amanat.ui.exporting;

import org.jspecify.annotations.NullMarked;
