package org.amanat.model.texts;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.amanat.model.Language;

/**
 * The words of the program in one language. A key's first segment names the file that holds it: {@code print.speakers}
 * stands in {@code print_en.properties}. Values are {@link MessageFormat} patterns where they are given arguments, and
 * plain text otherwise.
 */
public final class Texts {

    private static final Map<Language, Texts> LOADED = new ConcurrentHashMap<>();

    /** Those that the files of texts name; people may speak others. */
    private static final Set<Language> LANGUAGES = Set.of(Language.ENGLISH, Language.URDU, Language.SINDHI);

    private final Language language;
    private final Map<String, Properties> areas = new ConcurrentHashMap<>();

    private Texts(Language language) {
        this.language = language;
    }

    /** The words in a language. A language without files of its own speaks English. */
    public static Texts in(Language language) {
        return LOADED.computeIfAbsent(language, Texts::new);
    }

    public Language language() {
        return language;
    }

    /**
     * The text of a key.
     *
     * @param arguments numbers are written as they are, without grouping
     * @throws IllegalArgumentException if the key stands in no file: a fault of the program, which a test finds
     */
    public String get(String key, Object... arguments) {
        String area = key.substring(0, Math.max(key.indexOf('.'), 0));
        String pattern = areas.computeIfAbsent(area, this::load).getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text for the key " + key + " in " + language);
        }
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(plain(arguments));
    }

    /** The name of a constant: {@code Role.SUPPORT_PERSON} has the key {@code model.role.support-person}. */
    public String name(Enum<?> constant) {
        return get("model." + kebab(constant.getDeclaringClass().getSimpleName()) + "." + kebab(constant));
    }

    /** The name of a language; one that has none in the files of texts is named as Java knows it. */
    public String name(Language named) {
        return LANGUAGES.contains(named)
                ? get("model.language." + named.tag())
                : named.locale().getDisplayLanguage(language.locale());
    }

    /** A constant as it stands in keys: {@code SUPPORT_PERSON} is {@code support-person}. */
    public static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String kebab(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** Writes whole numbers as they are, where MessageFormat would group 2026 as 2,026. */
    private static Object[] plain(Object[] arguments) {
        return Arrays.stream(arguments).map(String::valueOf).toArray();
    }

    private Properties load(String area) {
        var properties = new Properties();
        var own = Texts.class.getResourceAsStream(area + "_" + language.tag() + ".properties");
        var stream = own != null ? own : Texts.class.getResourceAsStream(area + "_en.properties");
        if (stream == null) {
            throw new IllegalArgumentException("no file of texts for " + area);
        }
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}
