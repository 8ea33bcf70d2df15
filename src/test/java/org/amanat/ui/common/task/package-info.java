/** Tests. */
@NullMarked
package org.amanat.ui.common.task;

import org.jspecify.annotations.NullMarked;
