@NullMarked
package org.amanat.exchange.sheet;

import org.jspecify.annotations.NullMarked;
