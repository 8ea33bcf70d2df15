@NullMarked
package org.amanat.model.event;

import org.jspecify.annotations.NullMarked;
