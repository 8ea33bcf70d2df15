/**
 * What is known of a story beside its words: name, when and in which language it was told, what a reader should know.
 */
@NullMarked
package org.amanat.ui.stories.facts;

import org.jspecify.annotations.NullMarked;
