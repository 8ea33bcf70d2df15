@NullMarked
package org.amanat.planted.press;

import org.jspecify.annotations.NullMarked;
