@NullMarked
package org.amanat.model.story.disguise;

import org.jspecify.annotations.NullMarked;
