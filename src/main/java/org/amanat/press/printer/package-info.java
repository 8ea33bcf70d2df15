/** Finished sheets on their way to the printers of this computer. */
@NullMarked
package org.amanat.press.printer;

import org.jspecify.annotations.NullMarked;
