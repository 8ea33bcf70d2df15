/** The words of the program in each language, and how dates, times and numbers are written. */
@NullMarked
package org.amanat.model.texts;

import org.jspecify.annotations.NullMarked;
