@NullMarked
package org.amanat.press;

import org.jspecify.annotations.NullMarked;
