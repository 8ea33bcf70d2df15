@NullMarked
package org.amanat.exchange;

import org.jspecify.annotations.NullMarked;
