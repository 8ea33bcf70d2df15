package org.amanat.model.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one exception for everything that a person can be told. Its message is the code: fit for a log. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(ProblemCode code, String... details) {
        this(null, code, details);
    }

    /** @param cause for the log, if something else failed below */
    public ProblemException(@Nullable Throwable cause, ProblemCode code, String... details) {
        super(code.name(), cause);
        this.problem = new Problem(code, List.of(details));
    }

    public Problem problem() {
        return problem;
    }
}
