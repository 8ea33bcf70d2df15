@NullMarked
package org.amanat.model.story;

import org.jspecify.annotations.NullMarked;
