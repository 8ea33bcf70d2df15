package org.amanat.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Small JSON documents that hold nothing but texts. They are written by the hundred thousand, and are the first thing
 * that is read of a file, when Jackson's data binding would take longer to set itself up than to read them all.
 */
final class JsonText {

    private static final JsonStringEncoder ENCODER = JsonStringEncoder.getInstance();
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    /** Adds a text with its quotation marks, escaped as Jackson does it. */
    static void add(String text, StringBuilder json) {
        json.append('"');
        ENCODER.quoteAsString(text, json);
        json.append('"');
    }

    /** An object, its members in the order of the map. */
    static String object(Map<String, String> members) {
        var json = new StringBuilder("{");
        members.forEach((name, text) -> {
            if (json.length() > 1) {
                json.append(',');
            }
            add(name, json);
            json.append(':');
            add(text, json);
        });
        return json.append('}').toString();
    }

    /**
     * Reads an object whose members are texts.
     *
     * @param otherwise what is said if it is something else; Jackson would quote it, and it must not reach a log
     * @throws IllegalStateException if it is something else
     */
    static Map<String, String> members(String json, String otherwise) {
        try (var parser = FACTORY.createParser(json)) {
            parser.nextToken();
            return members(parser);
        } catch (IOException notOurs) {
            throw new IllegalStateException(otherwise);
        }
    }

    /** Reads an array of such objects, otherwise as {@link #members(String, String)}. */
    static List<Map<String, String>> objects(String json, String otherwise) {
        try (var parser = FACTORY.createParser(json)) {
            expect(JsonToken.START_ARRAY, parser.nextToken(), parser);
            var objects = new ArrayList<Map<String, String>>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                objects.add(members(parser));
            }
            return objects;
        } catch (IOException notOurs) {
            throw new IllegalStateException(otherwise);
        }
    }

    private static Map<String, String> members(JsonParser parser) throws IOException {
        expect(JsonToken.START_OBJECT, parser.currentToken(), parser);
        var members = new TreeMap<String, String>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            expect(JsonToken.VALUE_STRING, parser.nextToken(), parser);
            members.put(name, parser.getText());
        }
        return members;
    }

    private static void expect(JsonToken wanted, JsonToken found, JsonParser parser) throws IOException {
        if (found != wanted) {
            throw new JsonParseException(parser, "not the JSON that was written");
        }
    }
}
