package org.amanat.ui.common.error;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.amanat.model.problem.FaultCode;
import org.amanat.model.problem.Problem;
import org.amanat.ui.common.task.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Problems go to the screen that is open; faults go to the log and to one window. */
public final class Errors implements Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final Path logFile;
    private final Consumer<Fault> faults;
    private Consumer<Problem> place = _ -> {};

    /**
     * What the fault window says.
     *
     * @param logFile where more is written
     */
    public record Fault(FaultCode code, Path logFile) {}

    /** @param faults shows a fault, on the window's thread */
    public Errors(Path logFile, Consumer<Fault> faults) {
        this.logFile = logFile;
        this.faults = faults;
    }

    /** From now on problems are told here: the banner of the screen that is open. */
    public void tellIn(Consumer<Problem> banner) {
        place = banner;
    }

    @Override
    public void tell(Problem problem) {
        place.accept(problem);
    }

    @Override
    public void unexpected(Throwable cause) {
        var code = FaultCode.of(cause);
        LOG.error("fault {}", code, cause);
        faults.accept(new Fault(code, logFile));
    }
}
