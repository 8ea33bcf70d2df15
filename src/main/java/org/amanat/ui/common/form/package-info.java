/** Forms whose fields save when they are left. */
@NullMarked
package org.amanat.ui.common.form;

import org.jspecify.annotations.NullMarked;
