/** Names of changes, and what a change touched. */
@NullMarked
package org.amanat.model.change;

import org.jspecify.annotations.NullMarked;
