package org.amanat.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.amanat.model.event.Event;
import org.amanat.model.event.EventState;
import org.amanat.operations.OpenWorkspace;
import org.amanat.operations.Workspaces;

/** The sample a fortnight before its event, while it is still being planned. */
final class SampleFile {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2025-07-16T05:30:00Z"), ZoneId.of("Asia/Karachi"));

    private SampleFile() {}

    static void create(Path file, Path recentFiles) {
        try (OpenWorkspace workspace = new Workspaces(recentFiles, CLOCK).createSample(file)) {
            workspace
                    .events()
                    .all()
                    .forEach(event -> workspace
                            .events()
                            .edit(planned(workspace.events().plan(event.id()).event())));
        }
    }

    private static Event planned(Event event) {
        return new Event(
                event.id(),
                event.title(),
                event.subtitle(),
                event.observance(),
                event.date(),
                event.starts(),
                event.ends(),
                event.venue(),
                event.languages(),
                event.partners(),
                EventState.PLANNED,
                event.note());
    }
}
