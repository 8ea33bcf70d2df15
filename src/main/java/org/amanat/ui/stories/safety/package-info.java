/** The safety questions about a story; a question without an answer counts as the unsafe answer. */
@NullMarked
package org.amanat.ui.stories.safety;

import org.jspecify.annotations.NullMarked;
