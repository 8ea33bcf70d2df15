/** Tests. */
@NullMarked
package org.amanat.ui.shell;

import org.jspecify.annotations.NullMarked;
