package org.amanat.app;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.amanat.model.Language;
import org.amanat.ui.common.preferences.Preferences;
import org.amanat.ui.common.theme.Look;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Preferences in a small text file. A file that is missing or cannot be understood gives the usual preferences. */
final class PreferencesFile {

    private static final Logger LOG = LoggerFactory.getLogger(PreferencesFile.class);

    private final Path file;

    PreferencesFile(Path folder) {
        this.file = folder.resolve("window.properties");
    }

    Preferences read() {
        if (!Files.exists(file)) {
            return Preferences.DEFAULT;
        }
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return new Preferences(
                    Language.parse(properties.getProperty("language", "")),
                    Look.valueOf(properties.getProperty("look", "").toUpperCase(Locale.ROOT)),
                    Integer.parseInt(properties.getProperty("idle-minutes", "")),
                    columns(properties),
                    properties.getProperty("door", ""));
        } catch (IOException | IllegalArgumentException notUnderstood) {
            LOG.warn("the preferences cannot be read; the usual ones are used", notUnderstood);
            return Preferences.DEFAULT;
        }
    }

    /** A file from before there were columns to choose has the usual ones. */
    private static List<String> columns(Properties properties) {
        String kept = properties.getProperty("people-columns");
        if (kept == null) {
            return Preferences.DEFAULT.peopleColumns();
        }
        return Stream.of(kept.split(",", -1)).filter(name -> !name.isEmpty()).toList();
    }

    /** Writes beside, flushes and moves. If that fails the preferences hold until the program ends. */
    void write(Preferences preferences) {
        var properties = new Properties();
        properties.setProperty("language", preferences.language().tag());
        properties.setProperty("look", preferences.look().name().toLowerCase(Locale.ROOT));
        properties.setProperty("idle-minutes", Integer.toString(preferences.idleMinutes()));
        properties.setProperty("people-columns", String.join(",", preferences.peopleColumns()));
        properties.setProperty("door", preferences.door());
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.getParent());
            var text = new StringWriter();
            properties.store(text, null);
            try (var channel = FileChannel.open(
                    beside,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                channel.write(StandardCharsets.UTF_8.encode(text.toString()));
                channel.force(true);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException notWritten) {
            LOG.warn("the preferences cannot be kept", notWritten);
        }
    }
}
