package org.amanat.cli;

import java.util.List;
import org.amanat.model.event.EventSummary;
import org.amanat.model.texts.Written;
import picocli.CommandLine.Mixin;

/** {@code amanat list events FILE}: one line an event, its id first, two blanks between the columns. */
@picocli.CommandLine.Command(name = "events")
final class ListEventsCommand implements Command {

    private static final String BETWEEN = "  ";

    private final Voice voice;

    @Mixin
    private final WorkspaceArgument workspace;

    ListEventsCommand(Desk desk, Voice voice) {
        this.voice = voice;
        this.workspace = new WorkspaceArgument(desk, voice);
    }

    @Override
    public ExitCode run() {
        List<EventSummary> events = workspace.open(open -> open.events().all());
        if (events.isEmpty()) {
            voice.note("cli.list.no-events");
        }
        events.forEach(event -> voice.result(line(event)));
        return ExitCode.DONE;
    }

    private String line(EventSummary event) {
        return String.join(
                BETWEEN,
                event.id().toString(),
                Written.date(event.date(), voice.language()),
                voice.texts().name(event.state()),
                event.title().best(voice.language()));
    }
}
