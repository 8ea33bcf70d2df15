@NullMarked
package org.amanat.planted.operations;

import org.jspecify.annotations.NullMarked;
