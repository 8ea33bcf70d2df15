package org.amanat.store;

import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;

/** Turns "no row was there" into what a person is told. */
final class Found {

    private Found() {}

    /** @throws ProblemException unless exactly one row was changed */
    static void one(int rows) {
        if (rows != 1) {
            throw new ProblemException(ProblemCode.NOT_THERE_ANY_MORE);
        }
    }
}
