package org.amanat.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One text in as many languages as somebody wrote it in. Blank texts are not kept: a language is either there with
 * words or not there.
 */
public record LocalizedText(SortedMap<Language, String> texts) {

    private static final LocalizedText EMPTY = new LocalizedText(new TreeMap<>());

    public LocalizedText {
        var kept = new TreeMap<Language, String>();
        for (var text : texts.entrySet()) {
            if (!text.getValue().isBlank()) {
                kept.put(text.getKey(), text.getValue().strip());
            }
        }
        texts = Collections.unmodifiableSortedMap(kept);
    }

    public static LocalizedText empty() {
        return EMPTY;
    }

    public static LocalizedText of(Language language, String text) {
        return new LocalizedText(new TreeMap<>(Map.of(language, text)));
    }

    /** The two languages that nearly every text here has. */
    public static LocalizedText of(String english, String urdu) {
        return new LocalizedText(new TreeMap<>(Map.of(Language.ENGLISH, english, Language.URDU, urdu)));
    }

    /** Exactly this language, or nothing. */
    public Optional<String> in(Language language) {
        return Optional.ofNullable(texts.get(language));
    }

    /**
     * This language if there is one, else English, else whatever comes first; the empty string if there is no text at
     * all.
     */
    public String best(Language language) {
        return in(language)
                .or(() -> in(Language.ENGLISH))
                .orElseGet(() -> texts.isEmpty() ? "" : texts.firstEntry().getValue());
    }

    /** The language that {@link #best} answers in; the one asked for if there is no text. */
    public Language bestLanguage(Language language) {
        if (texts.isEmpty() || texts.containsKey(language)) {
            return language;
        }
        return texts.containsKey(Language.ENGLISH) ? Language.ENGLISH : texts.firstKey();
    }

    /** The same text with one language set; a blank text takes the language out. */
    public LocalizedText with(Language language, String text) {
        var changed = new TreeMap<>(texts);
        changed.put(language, text);
        return new LocalizedText(changed);
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }
}
