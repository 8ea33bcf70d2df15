/** Tests of the way to the printer. */
@NullMarked
package org.amanat.press.printer;

import org.jspecify.annotations.NullMarked;
