@NullMarked
package org.amanat.ui.exporting;

import org.jspecify.annotations.NullMarked;
