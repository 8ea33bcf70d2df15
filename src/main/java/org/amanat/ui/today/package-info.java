/** What matters today: the next event, what it lacks, and the days that come. */
@NullMarked
package org.amanat.ui.today;

import org.jspecify.annotations.NullMarked;
