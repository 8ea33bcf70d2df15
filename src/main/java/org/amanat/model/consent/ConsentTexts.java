package org.amanat.model.consent;

import java.util.Locale;
import org.amanat.model.texts.Texts;

/** The words of this room, from {@code consent_en.properties} and its sisters. */
public final class ConsentTexts {

    private ConsentTexts() {}

    /** The name of a constant of this room: {@code Scope.READ_ALOUD} has the key {@code consent.scope.read-aloud}. */
    public static String name(Enum<?> constant, Texts texts) {
        return texts.get(key(constant));
    }

    static String key(Enum<?> constant) {
        String type = constant.getDeclaringClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
        return "consent." + type + "." + Texts.kebab(constant);
    }
}
