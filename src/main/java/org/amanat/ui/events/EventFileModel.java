package org.amanat.ui.events;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.amanat.model.event.EventId;
import org.amanat.operations.EventFiles;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;

/** Brings an event from another computer. */
public final class EventFileModel {

    private final EventFiles files;
    private final Tasks tasks;
    private final UiTexts texts;

    public EventFileModel(EventFiles files, Tasks tasks, UiTexts texts) {
        this.files = files;
        this.tasks = tasks;
        this.texts = texts;
    }

    /** @param done called with the event once it is in the file */
    public void bringIn(Path file, Consumer<EventId> done) {
        tasks.create(texts.get("ui.events.importing"), _ -> files.importEvent(file))
                .onSuccess(done)
                .start();
    }
}
