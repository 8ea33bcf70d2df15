/** How problems and faults reach the person at the screen. */
@NullMarked
package org.amanat.ui.common.error;

import org.jspecify.annotations.NullMarked;
