@NullMarked
package org.amanat.store;

import org.jspecify.annotations.NullMarked;
