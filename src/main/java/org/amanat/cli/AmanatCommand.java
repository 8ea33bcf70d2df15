package org.amanat.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.operations.Workspaces;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** {@code amanat} alone: the window. Its options hold for all commands. */
@picocli.CommandLine.Command(name = "amanat")
final class AmanatCommand implements Command {

    private final Desk desk;
    private final Voice voice;
    private final Optional<Language> asked;

    @Parameters(index = "0", paramLabel = "FILE", arity = "0..1", descriptionKey = "cli.option.window-file")
    private Optional<Path> file = Optional.empty();

    AmanatCommand(Desk desk, Voice voice, Optional<Language> asked) {
        this.desk = desk;
        this.voice = voice;
        this.asked = asked;
    }

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "cli.option.help")
    void help(boolean wanted) {
        // picocli shows the help; there is nothing to keep
    }

    @Option(
            names = SpokenLanguage.OPTION,
            paramLabel = "en|ur",
            scope = ScopeType.INHERIT,
            descriptionKey = "cli.option.lang")
    void language(Language language) {
        // it was read before the arguments were, see SpokenLanguage; here it is only checked
    }

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            descriptionKey = "cli.option.quiet")
    void quiet(boolean wanted) {
        if (wanted) {
            voice.beQuiet();
        }
    }

    @Override
    public ExitCode run() {
        file.filter(named -> !named.toString().endsWith(Workspaces.SUFFIX) && !Files.exists(named))
                .ifPresent(named -> {
                    throw new ProblemException(ProblemCode.ARGUMENT_UNKNOWN, named.toString(), "amanat");
                });
        switch (desk.display().get()) {
            case READY -> desk.window().open(file, asked);
            case NO_SCREEN -> throw new ProblemException(ProblemCode.NO_SCREEN);
            case NO_LIBRARIES -> throw new ProblemException(ProblemCode.NO_WINDOW_LIBRARIES, Display.PACKAGES);
        }
        return ExitCode.DONE;
    }
}
