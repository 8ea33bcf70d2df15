package org.amanat.cli;

import java.util.concurrent.Callable;

/** One thing that the command line does. */
interface Command extends Callable<Integer> {

    ExitCode run();

    /** For picocli, which knows numbers. */
    @Override
    default Integer call() {
        return run().number();
    }
}
