@NullMarked
package org.amanat.model.document;

import org.jspecify.annotations.NullMarked;
