/** From words to lines: direction, faces, shaping, and where to break. */
@NullMarked
package org.amanat.press.text;

import org.jspecify.annotations.NullMarked;
