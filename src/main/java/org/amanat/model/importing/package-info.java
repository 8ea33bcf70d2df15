/**
 * Lists of people that come from elsewhere: what a sheet holds, which column means what, and what is wrong with a row.
 */
@NullMarked
package org.amanat.model.importing;

import org.jspecify.annotations.NullMarked;
