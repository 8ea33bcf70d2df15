/** Documents: what was or can be printed, and the register of it. */
@NullMarked
package org.amanat.model.document;

import org.jspecify.annotations.NullMarked;
