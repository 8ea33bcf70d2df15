/**
 * Tables as other programs write them: text with separators, and workbooks. Whatever is in them, they are read or
 * refused.
 */
@NullMarked
package org.amanat.exchange.sheet;

import org.jspecify.annotations.NullMarked;
