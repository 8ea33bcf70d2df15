package org.amanat.ui.common.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.ui.common.UiTexts;

/** One text in several languages: a field for each, each in its own direction and letters. */
public final class LocalizedEntry {

    private final Map<Language, TextEntry> entries = new LinkedHashMap<>();
    private LocalizedText text = LocalizedText.empty();

    /**
     * @param id of the whole; each field has it with the language: {@code event-title-ur}
     * @param label what it is: Title. Each field is labelled with the language too: Title in Urdu
     * @param rows how many lines are seen; with more than one, Enter begins a new line
     */
    public LocalizedEntry(String id, String label, List<Language> languages, int rows, UiTexts texts) {
        for (Language language : languages) {
            String ownId = id + "-" + language.tag();
            String ownLabel = texts.get("ui.field.in-language", label, texts.name(language));
            var entry = rows == 1 ? TextEntry.line(ownId, ownLabel) : TextEntry.lines(ownId, ownLabel, rows);
            entries.put(language, entry.in(language));
        }
    }

    /** Called with the whole text when the field of one language was left with something new. */
    public LocalizedEntry onSave(Consumer<LocalizedText> callback) {
        entries.forEach((language, entry) -> entry.onSave(words -> {
            text = text.with(language, words);
            callback.accept(text);
        }));
        return this;
    }

    public void set(LocalizedText value) {
        text = value;
        entries.forEach((language, entry) -> entry.set(value.in(language).orElse("")));
    }

    /** What the fields hold now, and what the text has in languages that have no field here. */
    public LocalizedText read() {
        var read = text;
        for (var entry : entries.entrySet()) {
            if (entry.getValue().read() instanceof Reading.Value<String>(var words)) {
                read = read.with(entry.getKey(), words);
            }
        }
        return read;
    }

    /** The field of a language. */
    public TextEntry in(Language language) {
        var entry = entries.get(language);
        if (entry == null) {
            throw new IllegalArgumentException("no field in " + language);
        }
        return entry;
    }

    /** The fields, in the order of the languages. */
    public List<Field<?>> fields() {
        return List.copyOf(entries.values());
    }
}
