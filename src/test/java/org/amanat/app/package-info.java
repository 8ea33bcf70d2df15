@NullMarked
package org.amanat.app;

import org.jspecify.annotations.NullMarked;
