@NullMarked
package org.amanat.planted.ui;

import org.jspecify.annotations.NullMarked;
