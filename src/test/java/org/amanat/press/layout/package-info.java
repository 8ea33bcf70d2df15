@NullMarked
package org.amanat.press.layout;

import org.jspecify.annotations.NullMarked;
