package org.amanat.cli;

import java.util.stream.Collectors;
import org.amanat.model.exporting.RegisteredExport;
import org.amanat.model.texts.Texts;
import picocli.CommandLine.Mixin;

/**
 * {@code amanat list exports FILE}: a line for each: when, what, in which form, how many, with what, by whom, what for.
 */
@picocli.CommandLine.Command(name = "exports")
final class ListExportsCommand implements Command {

    private final Voice voice;

    @Mixin
    private final WorkspaceArgument workspace;

    ListExportsCommand(Desk desk, Voice voice) {
        this.voice = voice;
        this.workspace = new WorkspaceArgument(desk, voice);
    }

    @Override
    public ExitCode run() {
        workspace.open(open -> open.exports().register()).forEach(entry -> voice.result(line(entry)));
        return ExitCode.DONE;
    }

    private static String line(RegisteredExport entry) {
        return String.join(
                "  ",
                entry.madeAt().toString(),
                Texts.kebab(entry.subject()),
                Texts.kebab(entry.format()),
                String.valueOf(entry.entries()),
                entry.columns().stream().map(Texts::kebab).collect(Collectors.joining(",")),
                entry.madeBy(),
                entry.purpose());
    }
}
