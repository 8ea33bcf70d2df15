/** What a person chose for this computer, as opposed to what is kept in the file. */
@NullMarked
package org.amanat.ui.common.preferences;

import org.jspecify.annotations.NullMarked;
