package org.amanat.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.operations.OpenWorkspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code amanat archive add FILE --event ID --en WORDS.txt --ur WORDS.txt}: adds to a closed event, with today's date.
 * The words come from files, because what stands in a command line can be seen by others on the computer.
 */
@picocli.CommandLine.Command(name = "add")
final class ArchiveAddCommand implements Command {

    private final Voice voice;

    @Mixin
    private final WorkspaceArgument workspace;

    @Option(names = "--event", paramLabel = "ID", required = true, descriptionKey = "cli.option.event")
    private String event;

    @ArgGroup(exclusive = false, multiplicity = "1")
    private final Written written = new Written();

    /** In one language or in both: an addition is never changed, so a translation cannot follow. */
    private static final class Written {

        @Option(names = "--en", paramLabel = "FILE", descriptionKey = "cli.option.addition-en")
        private @Nullable Path english;

        @Option(names = "--ur", paramLabel = "FILE", descriptionKey = "cli.option.addition-ur")
        private @Nullable Path urdu;

        private LocalizedText words() {
            return LocalizedText.empty().with(Language.ENGLISH, text(english)).with(Language.URDU, text(urdu));
        }

        private static String text(@Nullable Path file) {
            return Optional.ofNullable(file).map(TextFile::read).orElse("");
        }
    }

    ArchiveAddCommand(Desk desk, Voice voice) {
        this.voice = voice;
        this.workspace = new WorkspaceArgument(desk, voice);
    }

    @Override
    public ExitCode run() {
        return workspace.open(this::add);
    }

    private ExitCode add(OpenWorkspace open) {
        open.archive().add(WorkspaceArgument.event(open, event), written.words());
        voice.progress(voice.texts().get("archive.added"));
        return ExitCode.DONE;
    }
}
