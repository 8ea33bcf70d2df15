package org.amanat.texts;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * All language files of a folder.
 *
 * @param texts from language tag to key to text
 */
record LanguageFiles(Map<String, Map<String, String>> texts) {

    private static final Pattern NAME = Pattern.compile("([a-z]+)_([a-z]+)\\.properties");

    /**
     * Reads the folder.
     *
     * @throws IllegalArgumentException if a key stands in a file of another area, where the program would not find it
     */
    static LanguageFiles in(Path folder) throws IOException {
        var texts = new TreeMap<String, Map<String, String>>();
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                var name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) {
                    texts.computeIfAbsent(name.group(2), language -> new TreeMap<>())
                            .putAll(read(file, name.group(1)));
                }
            }
        }
        return new LanguageFiles(texts);
    }

    private static Map<String, String> read(Path file, String area) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        var read = new TreeMap<String, String>();
        properties.forEach((key, text) -> {
            if (!key.toString().startsWith(area + ".")) {
                throw new IllegalArgumentException(file + " holds " + key + ", which belongs to another file");
            }
            read.put(key.toString(), text.toString());
        });
        return read;
    }

    Set<String> languages() {
        return texts.keySet();
    }

    /** Every key of any language. */
    Set<String> keys() {
        var keys = new TreeSet<String>();
        texts.values().forEach(words -> keys.addAll(words.keySet()));
        return keys;
    }

    Map<String, String> in(String language) {
        return texts.getOrDefault(language, Map.of());
    }
}
