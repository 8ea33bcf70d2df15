/** Whether two entries are the same person, and why one may think so. */
@NullMarked
package org.amanat.model.people.matching;

import org.jspecify.annotations.NullMarked;
