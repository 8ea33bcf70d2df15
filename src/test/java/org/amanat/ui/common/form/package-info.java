/** Tests. */
@NullMarked
package org.amanat.ui.common.form;

import org.jspecify.annotations.NullMarked;
