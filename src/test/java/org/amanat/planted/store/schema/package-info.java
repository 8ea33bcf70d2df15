@NullMarked
package org.amanat.planted.store.schema;

import org.jspecify.annotations.NullMarked;
