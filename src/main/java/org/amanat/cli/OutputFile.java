package org.amanat.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import picocli.CommandLine.Option;

/** The file that a command writes. One that is there is written over only if that was asked for. */
final class OutputFile {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true,
            descriptionKey = "cli.option.output")
    private Path file;

    @Option(names = "--overwrite", descriptionKey = "cli.option.overwrite")
    private boolean overwrite;

    /** @throws ProblemException if there is a file already that shall stay */
    Path target() {
        if (!overwrite && Files.exists(file)) {
            throw new ProblemException(ProblemCode.FILE_EXISTS, file.toString());
        }
        return file;
    }
}
