@NullMarked
package org.amanat.planted.model.story;

import org.jspecify.annotations.NullMarked;
