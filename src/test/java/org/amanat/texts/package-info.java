/** That code and language files speak of the same words. */
@NullMarked
package org.amanat.texts;

import org.jspecify.annotations.NullMarked;
