/** Persons and the organisations that they speak for. */
@NullMarked
package org.amanat.model.people;

import org.jspecify.annotations.NullMarked;
