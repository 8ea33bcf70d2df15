/** The plan of an event as the tabs that change it share it: on the screen at once, in the file right after. */
@NullMarked
package org.amanat.ui.common.plan;

import org.jspecify.annotations.NullMarked;
