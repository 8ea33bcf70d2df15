@NullMarked
package org.amanat.exchange.photograph;

import org.jspecify.annotations.NullMarked;
