@NullMarked
package org.amanat.model.texts;

import org.jspecify.annotations.NullMarked;
