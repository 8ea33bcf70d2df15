@NullMarked
package org.amanat.model.workspace;

import org.jspecify.annotations.NullMarked;
