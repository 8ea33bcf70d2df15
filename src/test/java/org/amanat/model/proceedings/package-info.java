@NullMarked
package org.amanat.model.proceedings;

import org.jspecify.annotations.NullMarked;
