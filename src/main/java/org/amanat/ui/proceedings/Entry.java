package org.amanat.ui.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.ItemId;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.Field;
import org.amanat.ui.common.form.LocalizedEntry;
import org.amanat.ui.common.form.ParsedEntry;
import org.amanat.ui.common.form.Reading;
import org.amanat.ui.common.form.Typed;
import org.amanat.ui.common.plan.NewName;
import org.amanat.ui.common.preferences.Preferences;

/** Fields that the forms of the record share. */
final class Entry {

    private Entry() {}

    /** What a field holds now; what was there if it cannot be understood. */
    static <T> T value(Field<T> field, T otherwise) {
        return field.read() instanceof Reading.Value<T>(var value) ? value : otherwise;
    }

    /** One text in the languages of the program. */
    static LocalizedEntry words(String id, String label, int rows, UiTexts texts) {
        return new LocalizedEntry(id, label, Preferences.LANGUAGES, rows, texts);
    }

    /** A date that need not be known. */
    static ParsedEntry<Optional<LocalDate>> date(String id, String label, UiTexts texts) {
        return new ParsedEntry<>(
                id,
                label,
                typed -> date(typed, texts),
                date -> date.map(texts::date).orElse(""),
                texts.get("ui.field.date"));
    }

    /** Nothing for what is no date; nothing within for what was left empty. */
    private static Optional<Optional<LocalDate>> date(String typed, UiTexts texts) {
        var date = Typed.date(typed, texts.language());
        return typed.isBlank() || date.isPresent() ? Optional.of(date) : Optional.empty();
    }

    /** The item of the programme in which something was said; {@link #offer} fills it. */
    static ChoiceEntry<Optional<ItemId>> item(String id, String label, Holder holder) {
        return ChoiceEntry.searchable(id, label, List.of(Optional.<ItemId>empty()), holder::name);
    }

    /** Offers the items of a plan. */
    static void offer(ChoiceEntry<Optional<ItemId>> field, EventPlan plan) {
        var items = new ArrayList<Optional<ItemId>>();
        items.add(Optional.empty());
        plan.items().stream().map(ProgrammeItem::id).map(Optional::of).forEach(items::add);
        field.among(items);
    }

    /** Knows what is shown now, for names in lists that were made before. */
    static final class Holder {

        private final ProceedingsModel model;

        Holder(ProceedingsModel model) {
            this.model = model;
        }

        private String name(Optional<ItemId> item) {
            String title = model.shownProperty()
                    .get()
                    .map(shown -> shown.item(item, model.texts()))
                    .orElse("");
            return item.isEmpty() ? model.texts().get("ui.proceedings.no-item") : title;
        }
    }

    /** A text that was typed in a line, in the language in whose letters it is written. */
    static LocalizedText typed(String words) {
        return NewName.of(words);
    }
}
