/** What can go wrong and be told to a person in a sentence with a next step. */
@NullMarked
package org.amanat.model.problem;

import org.jspecify.annotations.NullMarked;
