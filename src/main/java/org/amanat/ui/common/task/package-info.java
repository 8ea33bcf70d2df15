/** Work off the window's thread, in one form. */
@NullMarked
package org.amanat.ui.common.task;

import org.jspecify.annotations.NullMarked;
