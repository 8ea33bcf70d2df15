/** Tests. */
@NullMarked
package org.amanat.ui.events;

import org.jspecify.annotations.NullMarked;
