package org.amanat.ui.common.task;

import org.amanat.model.problem.Problem;

/** Where work that went wrong is told. */
public interface Problems {

    /** Something that the person can do something about: its sentence and its next step. */
    void tell(Problem problem);

    /** A fault of the program: one plain sentence and a code to the person, the cause to the log. */
    void unexpected(Throwable cause);
}
