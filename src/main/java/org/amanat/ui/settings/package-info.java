/** What holds for the whole file, and how the window is on this computer. */
@NullMarked
package org.amanat.ui.settings;

import org.jspecify.annotations.NullMarked;
