@NullMarked
package org.amanat.planted.store;

import org.jspecify.annotations.NullMarked;
