/** Tests of the door. */
@NullMarked
package org.amanat.ui.checkin;

import org.jspecify.annotations.NullMarked;
