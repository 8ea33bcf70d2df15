/** Tests of the print tab. */
@NullMarked
package org.amanat.ui.printing;

import org.jspecify.annotations.NullMarked;
