package org.amanat.store;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** Writes texts into small JSON documents that are made by the hundred thousand. */
final class JsonText {

    private static final JsonStringEncoder ENCODER = JsonStringEncoder.getInstance();

    private JsonText() {}

    /** Adds a text with its quotation marks, escaped as Jackson does it. */
    static void add(String text, StringBuilder json) {
        json.append('"');
        ENCODER.quoteAsString(text, json);
        json.append('"');
    }
}
