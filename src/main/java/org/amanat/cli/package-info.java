/** The command line, for scripts and machines without a screen. The same operations as the window, and no toolkit. */
@NullMarked
package org.amanat.cli;

import org.jspecify.annotations.NullMarked;
