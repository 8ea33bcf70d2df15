package org.amanat.store;

import java.util.TreeMap;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** Keeps a text in several languages as a JSON object from language tag to text, tags in order. */
public final class LocalizedTextConverter extends AbstractConverter<String, LocalizedText> {

    private static final long serialVersionUID = 1L;
    /** Most columns hold no text, and long lists are read quicker if that is seen at once. */
    private static final String NOTHING = "{}";

    public LocalizedTextConverter() {
        super(String.class, LocalizedText.class);
    }

    /** @param json null where a row that was joined is missing */
    @Override
    public @Nullable LocalizedText from(@Nullable String json) {
        if (json == null) {
            return null;
        }
        if (json.equals(NOTHING)) {
            return LocalizedText.empty();
        }
        var texts = new TreeMap<Language, String>();
        JsonText.members(json, "a text in the file is not a JSON object of languages")
                .forEach((tag, text) -> texts.put(new Language(tag), text));
        return new LocalizedText(texts);
    }

    @Override
    public @Nullable String to(@Nullable LocalizedText text) {
        if (text == null) {
            return null;
        }
        if (text.isEmpty()) {
            return NOTHING;
        }
        var json = new StringBuilder();
        char before = '{';
        for (var words : text.texts().entrySet()) {
            json.append(before);
            JsonText.add(words.getKey().tag(), json);
            json.append(':');
            JsonText.add(words.getValue(), json);
            before = ',';
        }
        return json.append('}').toString();
    }
}
