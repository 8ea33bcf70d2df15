@NullMarked
package org.amanat.ui.importing;

import org.jspecify.annotations.NullMarked;
