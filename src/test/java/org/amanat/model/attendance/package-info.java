@NullMarked
package org.amanat.model.attendance;

import org.jspecify.annotations.NullMarked;
