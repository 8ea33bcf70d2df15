@NullMarked
package org.amanat.planted.cli;

import org.jspecify.annotations.NullMarked;
