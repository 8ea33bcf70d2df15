@NullMarked
package org.amanat.exchange.word;

import org.jspecify.annotations.NullMarked;
