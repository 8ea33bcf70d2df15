/** Questions and choices of files, behind interfaces that a test can answer. */
@NullMarked
package org.amanat.ui.common.dialog;

import org.jspecify.annotations.NullMarked;
