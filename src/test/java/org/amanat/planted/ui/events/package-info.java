@NullMarked
package org.amanat.planted.ui.events;

import org.jspecify.annotations.NullMarked;
