package org.amanat.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.amanat.model.problem.FaultCode;
import org.amanat.model.problem.Problem;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever goes wrong into a sentence, a next step and an exit code. */
final class Complaints {

    private static final Logger LOG = LoggerFactory.getLogger(Complaints.class);

    private final Voice voice;
    private final Path log;

    Complaints(Voice voice, Path log) {
        this.voice = voice;
        this.log = log;
    }

    /** Arguments that picocli did not understand. */
    int notUnderstood(ParameterException fault, String... arguments) {
        voice.tell(problem(fault));
        return ExitCode.NOT_UNDERSTOOD.number();
    }

    private static Problem problem(ParameterException fault) {
        CommandSpec command = fault.getCommandLine().getCommandSpec();
        String name = command.qualifiedName();
        if (fault instanceof UnmatchedArgumentException unmatched) {
            // Only the name: what follows the sign may be a passphrase.
            String unknown = unmatched.getUnmatched().getFirst().replaceFirst("=.*", "");
            return new Problem(ProblemCode.ARGUMENT_UNKNOWN, List.of(unknown, name));
        }
        if (fault instanceof MissingParameterException missing) {
            return new Problem(ProblemCode.ARGUMENT_MISSING, List.of(labels(missing), name));
        }
        if (fault.getArgSpec() == null) {
            return new Problem(
                    ProblemCode.ARGUMENT_MISSING,
                    List.of(String.join(" | ", command.subcommands().keySet()), name));
        }
        return new Problem(
                ProblemCode.ARGUMENT_UNFIT, List.of(String.valueOf(fault.getValue()), label(fault.getArgSpec()), name));
    }

    /** Everything that went wrong while a command ran. */
    int failed(Exception failure) {
        if (failure instanceof ProblemException told) {
            voice.tell(told.problem());
            return ExitCode.of(told.problem().code()).number();
        }
        var code = FaultCode.of(failure);
        LOG.error("fault {}", code, failure);
        voice.note("cli.fault", code, log);
        return ExitCode.FAULT.number();
    }

    private static String labels(MissingParameterException missing) {
        return missing.getMissing().stream().map(Complaints::label).collect(Collectors.joining(", "));
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? (option.longestName() + " " + option.paramLabel()).strip()
                : argument.paramLabel();
    }
}
