@NullMarked
package org.amanat.planted.ui.common;

import org.jspecify.annotations.NullMarked;
