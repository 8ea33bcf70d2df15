@NullMarked
package org.amanat.ui.stories.text;

import org.jspecify.annotations.NullMarked;
