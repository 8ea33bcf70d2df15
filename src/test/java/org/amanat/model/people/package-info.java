@NullMarked
package org.amanat.model.people;

import org.jspecify.annotations.NullMarked;
