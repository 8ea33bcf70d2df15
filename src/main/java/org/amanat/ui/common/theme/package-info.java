/** Fonts, colours and direction. */
@NullMarked
package org.amanat.ui.common.theme;

import org.jspecify.annotations.NullMarked;
