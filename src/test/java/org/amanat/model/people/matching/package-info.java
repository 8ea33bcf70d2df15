@NullMarked
package org.amanat.model.people.matching;

import org.jspecify.annotations.NullMarked;
