/** Events, their programme, the timetable computed from it and its warnings. */
@NullMarked
package org.amanat.model.event;

import org.jspecify.annotations.NullMarked;
