@NullMarked
package org.amanat.ui.stories.narrator;

import org.jspecify.annotations.NullMarked;
