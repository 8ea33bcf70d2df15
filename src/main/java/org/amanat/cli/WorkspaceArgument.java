package org.amanat.cli;

import java.nio.file.Path;
import java.util.function.Function;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventSummary;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.operations.OpenWorkspace;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The file that a command works on, and how it is unlocked. */
final class WorkspaceArgument {

    private final Desk desk;
    private final Voice voice;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.option.workspace")
    private Path file;

    @Mixin
    private final PassphraseSource passphrase;

    WorkspaceArgument(Desk desk, Voice voice) {
        this.desk = desk;
        this.voice = voice;
        this.passphrase = new PassphraseSource(desk.terminal(), voice);
    }

    Path file() {
        return file;
    }

    PassphraseSource passphrase() {
        return passphrase;
    }

    /** Opens the file, does the work and locks the file again. */
    <T> T open(Function<OpenWorkspace, T> work) {
        try (var given = passphrase.present();
                var workspace = desk.workspaces()
                        .open(file, given, step -> voice.progress(voice.texts().name(step)))) {
            workspace.backupProblem().ifPresent(voice::tell);
            return work.apply(workspace);
        }
    }

    /**
     * The event that was meant.
     *
     * @param beginning the id of an event, or as much of its beginning as only one event has
     * @throws ProblemException if there is none, or more than one
     */
    static EventId event(OpenWorkspace workspace, String beginning) {
        var meant = workspace.events().all().stream()
                .map(EventSummary::id)
                .filter(id -> id.toString().startsWith(beginning))
                .toList();
        return switch (meant.size()) {
            case 0 -> throw new ProblemException(ProblemCode.UNKNOWN_EVENT, beginning);
            case 1 -> meant.getFirst();
            default -> throw new ProblemException(ProblemCode.SEVERAL_EVENTS, beginning);
        };
    }
}
