package org.amanat.ui.stories.consent;

import java.time.LocalDate;
import java.util.Optional;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.form.ParsedEntry;
import org.amanat.ui.common.form.Typed;

/** Days that are typed from paper: 3.5.2026, 3 May 2026. */
final class DayEntry {

    private DayEntry() {}

    /** One that has to be there. */
    static ParsedEntry<LocalDate> needed(String id, String label, UiTexts texts) {
        return new ParsedEntry<>(
                id, label, typed -> Typed.date(typed, texts.language()), texts::date, texts.get("ui.field.date"));
    }

    /** One that may be left out. */
    static ParsedEntry<Optional<LocalDate>> optional(String id, String label, UiTexts texts) {
        return new ParsedEntry<>(
                id,
                label,
                typed -> {
                    Optional<LocalDate> day = Typed.date(typed, texts.language());
                    return typed.isBlank() || day.isPresent() ? Optional.of(day) : Optional.empty();
                },
                day -> day.map(texts::date).orElse(""),
                texts.get("ui.field.date"));
    }
}
