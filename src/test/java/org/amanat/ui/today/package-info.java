/** Tests. */
@NullMarked
package org.amanat.ui.today;

import org.jspecify.annotations.NullMarked;
