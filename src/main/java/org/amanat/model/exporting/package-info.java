/** What leaves the program for other programs: which lists, in which form, with which columns, and what for. */
@NullMarked
package org.amanat.model.exporting;

import org.jspecify.annotations.NullMarked;
