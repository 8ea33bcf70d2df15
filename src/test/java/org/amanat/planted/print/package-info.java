@NullMarked
package org.amanat.planted.print;

import org.jspecify.annotations.NullMarked;
