package org.amanat.cli;

import java.time.Instant;
import java.time.ZoneId;
import org.amanat.model.texts.Written;
import org.amanat.model.workspace.WorkspaceInfo;
import org.amanat.operations.OpenWorkspace;
import picocli.CommandLine.Mixin;

/** {@code amanat info FILE}: what can be said of a file without showing what is in it. */
@picocli.CommandLine.Command(name = "info")
final class InfoCommand implements Command {

    private static final int KIBIBYTE = 1024;

    private final Voice voice;

    @Mixin
    private final WorkspaceArgument workspace;

    InfoCommand(Desk desk, Voice voice) {
        this.voice = voice;
        this.workspace = new WorkspaceArgument(desk, voice);
    }

    @Override
    public ExitCode run() {
        WorkspaceInfo info = workspace.open(OpenWorkspace::info);
        voice.say("cli.info.file", info.path());
        voice.say("cli.info.id", info.id());
        voice.say("cli.info.form", info.form());
        voice.say("cli.info.size", Math.ceilDiv(info.bytes(), KIBIBYTE));
        voice.say("cli.info.created", written(info.createdAt()));
        voice.say("cli.info.events", info.events());
        voice.say("cli.info.persons", info.persons());
        voice.say("cli.info.documents", info.documents());
        voice.say("cli.info.backups", info.backupFolder());
        info.newestBackup()
                .ifPresentOrElse(
                        newest -> voice.say("cli.info.newest-backup", written(newest)),
                        () -> voice.say("cli.info.no-backup"));
        return ExitCode.DONE;
    }

    private String written(Instant instant) {
        var here = instant.atZone(ZoneId.systemDefault());
        return voice.texts()
                .get(
                        "cli.date-and-time",
                        Written.date(here.toLocalDate(), voice.language()),
                        Written.time(here.toLocalTime()));
    }
}
