/** Who told a story: sealed, opened by a safeguarding lead for a short time, and who may open it. */
@NullMarked
package org.amanat.ui.stories.narrator;

import org.jspecify.annotations.NullMarked;
