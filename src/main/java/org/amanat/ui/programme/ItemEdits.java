package org.amanat.ui.programme;

import java.time.LocalTime;
import java.util.Optional;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.Event;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.ProgrammeItem;

/** An item of the programme with one thing changed. */
final class ItemEdits {

    /** What a step longer or shorter means, in minutes. */
    static final int STEP = 5;

    private ItemEdits() {}

    static ProgrammeItem withTitle(ProgrammeItem item, LocalizedText title) {
        return with(item, item.kind(), title, item.note(), item.minutes(), item.pinnedStart());
    }

    static ProgrammeItem withNote(ProgrammeItem item, LocalizedText note) {
        return with(item, item.kind(), item.title(), note, item.minutes(), item.pinnedStart());
    }

    static ProgrammeItem withMinutes(ProgrammeItem item, int minutes) {
        return with(item, item.kind(), item.title(), item.note(), minutes, item.pinnedStart());
    }

    static ProgrammeItem withPinnedStart(ProgrammeItem item, Optional<LocalTime> start) {
        return with(item, item.kind(), item.title(), item.note(), item.minutes(), start);
    }

    /** Another kind. A title that was still the usual one of the old kind becomes the usual one of the new kind. */
    static ProgrammeItem withKind(ProgrammeItem item, ItemKind kind, Event event) {
        var title = item.title();
        var before = UsualItems.title(item.kind(), event);
        var after = UsualItems.title(kind, event);
        for (var usual : before.texts().entrySet()) {
            var language = usual.getKey();
            if (title.in(language).equals(Optional.of(usual.getValue()))) {
                title = title.with(language, after.in(language).orElse(""));
            }
        }
        return with(item, kind, title, item.note(), item.minutes(), item.pinnedStart());
    }

    /**
     * Longer or shorter by steps, to the next full step: 12 minutes become 15 or 10. Never shorter than a step, unless
     * it was already.
     */
    static ProgrammeItem lengthened(ProgrammeItem item, int steps) {
        int wanted = steps > 0
                ? (item.minutes() / STEP + steps) * STEP
                : (Math.ceilDiv(item.minutes(), STEP) + steps) * STEP;
        int least = Math.min(STEP, item.minutes());
        return withMinutes(item, Math.clamp(wanted, least, ProgrammeItem.LONGEST_MINUTES));
    }

    private static ProgrammeItem with(
            ProgrammeItem item,
            ItemKind kind,
            LocalizedText title,
            LocalizedText note,
            int minutes,
            Optional<LocalTime> pinnedStart) {
        return new ProgrammeItem(item.id(), item.event(), kind, title, note, minutes, pinnedStart);
    }
}
