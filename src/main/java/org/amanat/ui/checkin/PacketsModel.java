package org.amanat.ui.checkin;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.amanat.model.door.Merged;
import org.amanat.model.event.EventId;
import org.amanat.operations.DoorPackets;
import org.amanat.ui.common.Pill.Tone;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Tasks;

/** What goes from one door to the other and back, without controls. */
final class PacketsModel {

    private final DoorPackets packets;
    private final Tasks tasks;
    private final UiTexts texts;
    private final Consumer<Said> say;

    /** @param say is told what was done */
    PacketsModel(DoorDesk desk, Consumer<Said> say) {
        this.packets = desk.workspace().doorPackets();
        this.tasks = desk.tasks();
        this.texts = desk.texts();
        this.say = say;
    }

    void write(EventId event, Path file) {
        tasks.create(texts.get("checkin.packet.writing"), _ -> {
                    packets.write(event, file);
                    return file;
                })
                .onSuccess(written -> said("checkin.packet.written", written))
                .start();
    }

    void copy(Path file) {
        tasks.create(texts.get("checkin.copy.writing"), _ -> {
                    packets.writeCopy(file);
                    return file;
                })
                .onSuccess(written -> said("checkin.copy.written", written))
                .start();
    }

    void read(Path file) {
        tasks.create(texts.get("checkin.packet.reading"), _ -> packets.read(file))
                .onSuccess(this::tell)
                .start();
    }

    private void said(String key, Path file) {
        say.accept(new Said(Tone.GOOD, texts.get(key, String.valueOf(file.getFileName())), ""));
    }

    private void tell(Merged merged) {
        String sentence = merged.news() == 0
                ? texts.get("checkin.packet.nothing-new")
                : texts.get("checkin.packet.read", merged.news(), merged.added());
        say.accept(
                merged.clashes() == 0
                        ? new Said(Tone.GOOD, sentence, "")
                        : new Said(Tone.CHECK, sentence, texts.get("checkin.packet.clashes", merged.clashes())));
    }
}
