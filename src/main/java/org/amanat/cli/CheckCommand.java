package org.amanat.cli;

import org.amanat.model.workspace.CheckReport;
import picocli.CommandLine.Mixin;

/** {@code amanat check FILE}: looks through the whole file and changes nothing. */
@picocli.CommandLine.Command(name = "check")
final class CheckCommand implements Command {

    private final Desk desk;
    private final Voice voice;

    @Mixin
    private final WorkspaceArgument workspace;

    CheckCommand(Desk desk, Voice voice) {
        this.desk = desk;
        this.voice = voice;
        this.workspace = new WorkspaceArgument(desk, voice);
    }

    @Override
    public ExitCode run() {
        voice.progress(voice.texts().get("cli.check.looking", workspace.file()));
        try (var given = workspace.passphrase().present()) {
            return report(desk.workspaces().check(workspace.file(), given));
        }
    }

    private ExitCode report(CheckReport found) {
        found.damage().forEach(damage -> voice.say("cli.check.damage", damage));
        found.danglingReferences().forEach(table -> voice.say("cli.check.dangling", table));
        if (found.form() < found.newestForm()) {
            voice.say("cli.check.older", found.form(), found.newestForm());
        }
        if (found.isSound()) {
            voice.say("cli.check.sound", found.form());
            return ExitCode.DONE;
        }
        voice.note("cli.check.next");
        return ExitCode.DAMAGED;
    }
}
