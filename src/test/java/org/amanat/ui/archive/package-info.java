@NullMarked
package org.amanat.ui.archive;

import org.jspecify.annotations.NullMarked;
