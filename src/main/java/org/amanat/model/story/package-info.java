/**
 * A story: its texts and their versions, the safety questions, themes and coarse route; and the narrator, who is
 * sealed. Whatever holds words that could give somebody away says nothing in its {@code toString}.
 */
@NullMarked
package org.amanat.model.story;

import org.jspecify.annotations.NullMarked;
