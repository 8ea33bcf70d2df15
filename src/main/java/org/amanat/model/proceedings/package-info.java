/**
 * What a day leaves behind: what was said, demanded and promised, what was photographed, written about it, spent and
 * learned.
 */
@NullMarked
package org.amanat.model.proceedings;

import org.jspecify.annotations.NullMarked;
