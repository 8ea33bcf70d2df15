package org.amanat.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What is wrong between the code and the language files, each finding as a line to add, to remove or to mend. */
record Comparison(UsedKeys used, LanguageFiles files) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Pattern ARABIC_LETTERS = Pattern.compile("[\\u064A\\u0643\\u0647\\u0629\\u0660-\\u0669]");
    private static final Pattern URDU_LETTERS = Pattern.compile("[\\u0600-\\u06FF]");
    private static final Pattern ENGLISH_WORD = Pattern.compile("[A-Za-z]{4,}");

    /** The lines that are missing, language by language. */
    List<String> toAdd() {
        var keys = new TreeSet<>(files.keys());
        keys.addAll(used.whole());
        List<String> lines = new ArrayList<>();
        for (String language : files.languages()) {
            keys.stream()
                    .filter(key -> !files.in(language).containsKey(key))
                    .map(key -> fileOf(key, language) + ": " + key + " = "
                            + files.in("en").getOrDefault(key, ""))
                    .forEach(lines::add);
        }
        used.beginnings().stream()
                .filter(beginning -> files.keys().stream().noneMatch(key -> key.startsWith(beginning)))
                .map(beginning -> fileOf(beginning, "en") + ": " + beginning + "… = ")
                .forEach(lines::add);
        return lines;
    }

    /** The keys that nobody asks for. */
    List<String> toRemove() {
        return files.keys().stream().filter(key -> !used.covers(key)).toList();
    }

    /** Texts that would come out wrong. */
    List<String> toMend() {
        List<String> lines = new ArrayList<>();
        files.texts()
                .forEach((language, texts) -> texts.forEach((key, text) -> {
                    String at = fileOf(key, language) + ": " + key + " ";
                    if (text.isBlank()) {
                        lines.add(at + "says nothing");
                    }
                    if (text.indexOf('\'') >= 0) {
                        lines.add(at + "has a straight apostrophe, which a pattern swallows; write ’");
                    }
                    if (!places(text).equals(places(files.in("en").getOrDefault(key, text)))) {
                        lines.add(at + "has other places for arguments than in English");
                    }
                    if (language.equals("ur") && ARABIC_LETTERS.matcher(text).find()) {
                        lines.add(at + "has Arabic letters where Urdu has its own: ی ک ہ ۃ and ۰ to ۹");
                    }
                    if (language.equals("ur")
                            && ENGLISH_WORD.matcher(text).find()
                            && !URDU_LETTERS.matcher(text).find()) {
                        lines.add(at + "is not translated");
                    }
                }));
        return lines;
    }

    private static TreeSet<String> places(String text) {
        var places = new TreeSet<String>();
        var place = PLACE.matcher(text);
        while (place.find()) {
            places.add(place.group(1));
        }
        return places;
    }

    private static String fileOf(String key, String language) {
        return key.substring(0, key.indexOf('.')) + "_" + language + ".properties";
    }
}
