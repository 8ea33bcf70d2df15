@NullMarked
package org.amanat.ui.proceedings;

import org.jspecify.annotations.NullMarked;
