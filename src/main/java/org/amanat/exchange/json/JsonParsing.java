package org.amanat.exchange.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;

/**
 * Bytes to {@link Json}. UTF-8, UTF-16 and UTF-32 are told apart, with or without a byte order mark. Whatever a hostile
 * file holds, reading it ends with a value or a {@link ProblemException}, soon and in little memory.
 */
public final class JsonParsing {

    /** Bytes; no event has a file a tenth as large. */
    public static final int LONGEST_FILE = 5_000_000;

    /** Characters; texts are lives and notes, not books. */
    public static final int LONGEST_TEXT = 100_000;

    private static final int DEEPEST = 20;
    private static final int LONGEST_NAME = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_NAME)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private final String file;
    private final JsonParser parser;

    private JsonParsing(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * Reads a whole file.
     *
     * @param file its name, for the sentence about a mistake
     * @throws ProblemException if the bytes are not one JSON value, or an object names a member twice
     */
    public static Json parse(byte[] bytes, String file) {
        if (bytes.length > LONGEST_FILE) {
            throw new ProblemException(
                    ProblemCode.EVENT_FILE_TOO_LARGE, file, String.valueOf(LONGEST_FILE / 1_000_000));
        }
        try (var parser = FACTORY.createParser(bytes)) {
            return new JsonParsing(file, parser).all();
        } catch (IOException unreadable) {
            throw new ProblemException(ProblemCode.NOT_AN_EVENT_FILE, file);
        }
    }

    private Json all() {
        if (next() == null) {
            throw new ProblemException(ProblemCode.NOT_AN_EVENT_FILE, file);
        }
        var value = value(Place.root());
        if (next() != null) {
            throw broken();
        }
        return value;
    }

    private Json value(Place place) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(place);
            case START_ARRAY -> elements(place);
            case VALUE_STRING -> new Json.Text(text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeral(text());
            case VALUE_TRUE -> new Json.Truth(true);
            case VALUE_FALSE -> new Json.Truth(false);
            case VALUE_NULL -> new Json.Nothing();
            case null, default -> throw broken();
        };
    }

    private Json members(Place place) {
        var members = new LinkedHashMap<String, Json>();
        var names = new ArrayList<String>();
        while (next() == JsonToken.FIELD_NAME) {
            String name = text();
            if (names.contains(name)) {
                throw new ProblemException(
                        ProblemCode.EVENT_FIELD_REPEATED,
                        file,
                        place.field(name).toString());
            }
            names.add(name);
            next();
            var value = value(place.field(name));
            if (!(value instanceof Json.Nothing)) {
                members.put(name, value);
            }
        }
        return new Json.Members(members);
    }

    private Json elements(Place place) {
        var elements = new ArrayList<Json>();
        while (next() != JsonToken.END_ARRAY) {
            elements.add(value(place.element(elements.size())));
        }
        return new Json.Elements(List.copyOf(elements));
    }

    private JsonToken next() {
        try {
            return parser.nextToken();
        } catch (IOException unreadable) {
            throw broken();
        }
    }

    private String text() {
        try {
            return parser.getText();
        } catch (IOException unreadable) {
            throw broken();
        }
    }

    /** Without the cause, whose message quotes the file. */
    private ProblemException broken() {
        int line = Math.max(1, parser.currentLocation().getLineNr());
        return new ProblemException(ProblemCode.EVENT_FILE_BROKEN, file, String.valueOf(line));
    }
}
