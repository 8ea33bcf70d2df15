@NullMarked
package org.amanat.press.font;

import org.jspecify.annotations.NullMarked;
