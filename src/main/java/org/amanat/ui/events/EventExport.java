package org.amanat.ui.events;

import org.amanat.model.event.Event;
import org.amanat.ui.common.Toast;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.common.dialog.FileChoice;
import org.amanat.ui.common.dialog.FileKind;
import org.amanat.ui.common.dialog.Question;

/** Exports an event after saying that its file is not encrypted. */
public final class EventExport {

    private final EventFileModel model;
    private final UiTexts texts;
    private final Dialogs dialogs;
    private final FileChoice files;

    public EventExport(EventFileModel model, UiTexts texts, Dialogs dialogs, FileChoice files) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
        this.files = files;
    }

    /** @param toast where it is said that the file is written */
    void begin(Event event, Toast toast) {
        var warning = new Question(
                texts.get("ui.event.export.title"),
                texts.get("ui.event.export.text"),
                texts.get("ui.event.export.yes"),
                false);
        dialogs.confirm(
                warning,
                () -> files.toSave(FileKind.EVENT, texts.get("ui.event.export.name", event.date()))
                        .ifPresent(file -> model.export(
                                event.id(),
                                file,
                                written -> toast.say(
                                        texts.get("ui.event.exported", String.valueOf(written.getFileName()))))));
    }
}
