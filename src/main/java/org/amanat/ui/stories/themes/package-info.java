/** What a story is about, in the words of the vocabularies, and the coarse way that it tells of. */
@NullMarked
package org.amanat.ui.stories.themes;

import org.jspecify.annotations.NullMarked;
