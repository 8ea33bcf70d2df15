package org.amanat.ui.programme;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.amanat.model.Language;
import org.amanat.model.event.ItemId;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.model.event.TimetableEntry;
import org.amanat.model.texts.Written;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.form.LengthText;
import org.amanat.ui.common.form.LocalizedEntry;
import org.amanat.ui.common.form.ParsedEntry;
import org.amanat.ui.common.form.Typed;

/** The fields of the chosen item; each saves when it is left. */
final class ItemForm {

    private static final int NOTE_LINES = 2;

    private final ProgrammeModel model;
    private final List<Language> languages;
    private final Form form = new Form();
    private final Form notes = new Form();
    private final LocalizedEntry title;
    private final LocalizedEntry note;
    private final ParsedEntry<Start> starts;
    private final ParsedEntry<Integer> length;
    private final ChoiceEntry<ItemKind> kind;
    private Optional<ItemId> shown = Optional.empty();

    ItemForm(ProgrammeModel model, List<Language> languages, UiTexts texts) {
        this.model = model;
        this.languages = languages;
        title = new LocalizedEntry("item-title", texts.get("ui.programme.title"), languages, 1, texts)
                .onSave(text -> edit(item -> ItemEdits.withTitle(item, text)));
        note = new LocalizedEntry("item-note", texts.get("ui.programme.note"), languages, NOTE_LINES, texts)
                .onSave(text -> edit(item -> ItemEdits.withNote(item, text)));
        starts = new ParsedEntry<>(
                "item-start",
                texts.get("ui.programme.starts"),
                Start::parse,
                start -> start.pinned().map(Written::time).orElse(""),
                texts.get("ui.programme.starts.unclear"));
        starts.onSave(start -> edit(item -> ItemEdits.withPinnedStart(item, start.pinned())));
        length = new ParsedEntry<>(
                "item-length",
                texts.get("ui.programme.length"),
                typed -> LengthText.parse(typed, ProgrammeItem.LONGEST_MINUTES).stream()
                        .boxed()
                        .findFirst(),
                texts::length,
                texts.get("ui.programme.length.unclear"));
        length.onSave(minutes -> edit(item -> ItemEdits.withMinutes(item, minutes)));
        kind = ChoiceEntry.of("item-kind", texts.get("ui.programme.kind"), List.of(ItemKind.values()), texts::name);
        kind.onSave(chosen -> shown.ifPresent(item -> model.changeKind(item, chosen)));
        languages.forEach(language -> form.row(title.in(language)));
        form.row(starts, length, kind);
        languages.forEach(language -> notes.row(note.in(language)));
    }

    /** Title, times and kind. */
    Form main() {
        return form;
    }

    /** The lines that are printed under the title. */
    Form notes() {
        return notes;
    }

    void show(TimetableEntry entry) {
        var item = entry.item();
        shown = Optional.of(item.id());
        title.set(item.title());
        note.set(item.note());
        length.set(item.minutes());
        kind.set(item.kind());
        starts.control().setPromptText(Written.time(entry.startTime()));
        starts.set(new Start(item.pinnedStart()));
    }

    /** Goes to the title, ready to be typed anew. */
    void focusTitle() {
        var first = title.in(languages.getFirst()).control();
        first.requestFocus();
        first.selectAll();
    }

    private void edit(UnaryOperator<ProgrammeItem> edit) {
        shown.ifPresent(item -> model.edit(item, edit));
    }

    /** What the field for the start holds: a time, or nothing if the item follows the one before it. */
    private record Start(Optional<LocalTime> pinned) {

        static Optional<Start> parse(String typed) {
            return typed.isBlank()
                    ? Optional.of(new Start(Optional.empty()))
                    : Typed.time(typed).map(time -> new Start(Optional.of(time)));
        }
    }
}
