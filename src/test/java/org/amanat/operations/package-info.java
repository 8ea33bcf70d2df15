@NullMarked
package org.amanat.operations;

import org.jspecify.annotations.NullMarked;
