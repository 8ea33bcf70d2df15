@NullMarked
package org.amanat.print;

import org.jspecify.annotations.NullMarked;
