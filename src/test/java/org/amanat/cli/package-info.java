@NullMarked
package org.amanat.cli;

import org.jspecify.annotations.NullMarked;
