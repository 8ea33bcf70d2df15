package org.amanat.cli;

import java.util.Comparator;
import org.amanat.model.event.EventPlan;
import org.amanat.model.people.Person;
import org.amanat.operations.OpenWorkspace;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code amanat list people FILE --event ID}: a line for each who has a part in it: id, name. */
@picocli.CommandLine.Command(name = "people")
final class ListPeopleCommand implements Command {

    private final Voice voice;

    @Mixin
    private final WorkspaceArgument workspace;

    @Option(names = "--event", paramLabel = "ID", required = true, descriptionKey = "cli.option.event")
    private String event;

    ListPeopleCommand(Desk desk, Voice voice) {
        this.voice = voice;
        this.workspace = new WorkspaceArgument(desk, voice);
    }

    @Override
    public ExitCode run() {
        workspace.open(this::plan).persons().values().stream()
                .sorted(Comparator.comparing(this::name))
                .forEach(person -> voice.result(person.id() + "  " + name(person)));
        return ExitCode.DONE;
    }

    private EventPlan plan(OpenWorkspace open) {
        return open.events().plan(WorkspaceArgument.event(open, event));
    }

    private String name(Person person) {
        return person.name().best(voice.texts().language());
    }
}
