package org.amanat.ui.common.plan;

import org.amanat.model.problem.Problem;
import org.amanat.ui.common.task.Problems;

/** Nothing may go wrong in this test. */
public final class NoProblems implements Problems {

    @Override
    public void tell(Problem problem) {
        throw new AssertionError(problem.code().name());
    }

    @Override
    public void unexpected(Throwable cause) {
        throw new AssertionError(cause);
    }
}
