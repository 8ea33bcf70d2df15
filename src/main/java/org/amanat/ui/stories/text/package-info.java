/** The words of a story: written and read, version by version, with what in them may tell who the narrator is. */
@NullMarked
package org.amanat.ui.stories.text;

import org.jspecify.annotations.NullMarked;
