@NullMarked
package org.amanat.planted.exchange;

import org.jspecify.annotations.NullMarked;
