/** The window while no file is open: choose one, unlock it, or create one. */
@NullMarked
package org.amanat.ui.unlock;

import org.jspecify.annotations.NullMarked;
