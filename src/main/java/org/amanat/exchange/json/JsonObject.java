package org.amanat.exchange.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amanat.model.LocalizedText;
import org.amanat.model.texts.Texts;

/** An object that is being written: its fields in the order in which they are added, and the same bytes every time. */
public final class JsonObject {

    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .setDefaultPrettyPrinter(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                            .withArrayEmptySeparator("")
                            .withObjectEmptySeparator(""))
                    .withObjectIndenter(TWO_SPACES)
                    .withArrayIndenter(TWO_SPACES));

    private final Map<String, Object> fields = new LinkedHashMap<>();

    public JsonObject text(String name, Object value) {
        fields.put(name, value.toString());
        return this;
    }

    /** A text that is left out if it is empty. */
    public JsonObject someText(String name, String value) {
        return value.isEmpty() ? this : text(name, value);
    }

    /** A constant, as in {@code survivor-stories}. */
    public JsonObject word(String name, Enum<?> constant) {
        return text(name, Texts.kebab(constant));
    }

    public JsonObject number(String name, int value) {
        fields.put(name, value);
        return this;
    }

    /** A text in several languages, in the order of their tags. */
    public JsonObject words(String name, LocalizedText words) {
        var byTag = new LinkedHashMap<String, String>();
        words.texts().forEach((language, text) -> byTag.put(language.tag(), text));
        fields.put(name, byTag);
        return this;
    }

    /** A text in several languages that is left out if it has none. */
    public JsonObject someWords(String name, LocalizedText words) {
        return words.isEmpty() ? this : words(name, words);
    }

    public JsonObject object(String name, JsonObject object) {
        fields.put(name, object.fields);
        return this;
    }

    /** A list of texts that is left out if it is empty. */
    public JsonObject texts(String name, Collection<?> values) {
        if (!values.isEmpty()) {
            fields.put(name, values.stream().map(Object::toString).toList());
        }
        return this;
    }

    /** A list of objects that is left out if it is empty. */
    public JsonObject objects(String name, Stream<JsonObject> objects) {
        var list = objects.map(object -> object.fields).toList();
        if (!list.isEmpty()) {
            fields.put(name, list);
        }
        return this;
    }

    /**
     * The object as a row of a table: a text in several languages is a column for each, such as {@code title.en}; a
     * list of texts is one cell; objects within are left out.
     */
    public Map<String, String> row() {
        var row = new LinkedHashMap<String, String>();
        fields.forEach((name, value) -> {
            switch (value) {
                case Map<?, ?> words
                when words.values().stream().allMatch(String.class::isInstance) ->
                    words.forEach((tag, text) -> row.put(name + "." + tag, String.valueOf(text)));
                case Collection<?> list
                when list.stream().allMatch(String.class::isInstance) ->
                    row.put(name, list.stream().map(String::valueOf).collect(Collectors.joining(" ")));
                case Map<?, ?> _, Collection<?> _ -> {
                    // has a table of its own
                }
                default -> row.put(name, value.toString());
            }
        });
        return row;
    }

    /** The object as a whole file: UTF-8, two spaces a level, a new line at the end. */
    public byte[] bytes() {
        try {
            return (MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(fields) + "\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts and numbers are always JSON", impossible);
        }
    }
}
