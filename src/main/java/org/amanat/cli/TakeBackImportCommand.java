package org.amanat.cli;

import org.amanat.model.importing.ImportRun;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.texts.Texts;
import org.amanat.operations.OpenWorkspace;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code amanat import take-back FILE --import ID}. */
@picocli.CommandLine.Command(name = "take-back")
final class TakeBackImportCommand implements Command {

    @Mixin
    private final WorkspaceArgument workspace;

    private final Voice voice;

    @Option(names = "--import", paramLabel = "ID", required = true, descriptionKey = "cli.option.import")
    private String beginning;

    TakeBackImportCommand(Desk desk, Voice voice) {
        this.voice = voice;
        this.workspace = new WorkspaceArgument(desk, voice);
    }

    @Override
    public ExitCode run() {
        return workspace.open(open -> {
            var run = meant(open);
            // Who holds it is said first; the sentence that refuses it has the numbers.
            open.imports()
                    .builtOn(run.id())
                    .forEach(on -> voice.note(
                            "ui.import.built-on." + Texts.kebab(on.use()),
                            on.name().best(voice.language())));
            open.imports().takeBack(run.id());
            return ExitCode.DONE;
        });
    }

    private ImportRun meant(OpenWorkspace open) {
        var meant = open.imports().all().stream()
                .filter(run -> run.id().toString().startsWith(beginning))
                .toList();
        if (meant.size() != 1) {
            throw new ProblemException(ProblemCode.UNKNOWN_IMPORT, beginning);
        }
        return meant.getFirst();
    }
}
