package org.amanat.app;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/**
 * Which program this is.
 *
 * @param number as in {@code pom.xml}, after Semantic Versioning
 */
public record Version(String number) {

    /** The version of the running program, which the build wrote beside this class. */
    public static Version current() {
        var properties = new Properties();
        try (var stream = Objects.requireNonNull(Version.class.getResourceAsStream("version.properties"));
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Version(properties.getProperty("version", ""));
    }

    @Override
    public String toString() {
        return number;
    }
}
