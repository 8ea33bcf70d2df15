/** What an event leaves behind: statements, minutes, demands, commitments, photographs, press, costs, lessons. */
@NullMarked
package org.amanat.ui.proceedings;

import org.jspecify.annotations.NullMarked;
