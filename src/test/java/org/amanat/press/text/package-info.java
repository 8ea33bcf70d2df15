@NullMarked
package org.amanat.press.text;

import org.jspecify.annotations.NullMarked;
