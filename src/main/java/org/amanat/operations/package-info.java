/**
 * What can be done with a workspace, one class a noun. Every method blocks until it is done, may be called from any
 * thread but the one that draws, and throws a {@link org.amanat.model.problem.ProblemException} for what a person can
 * be told.
 */
@NullMarked
package org.amanat.operations;

import org.jspecify.annotations.NullMarked;
