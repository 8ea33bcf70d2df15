/** From blocks to pages: what stands where, what it means to a reader who cannot see it, and where pages end. */
@NullMarked
package org.amanat.press.layout;

import org.jspecify.annotations.NullMarked;
