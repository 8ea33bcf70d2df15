/** How many people, told so that nobody is singled out. Whatever is printed of numbers of people is made here. */
@NullMarked
package org.amanat.model.figures;

import org.jspecify.annotations.NullMarked;
