package org.amanat.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
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
                            .edit(workspace.events().plan(event.id()).event().with(EventState.PLANNED)));
        }
    }
}
