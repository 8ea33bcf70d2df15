package org.amanat.model.story;

import java.util.Locale;
import org.amanat.model.Language;

/**
 * A country, or a province of one: as exact as a place in a story may be known here. There is no room for anything
 * finer.
 *
 * @param code ISO 3166-1 alpha-2 such as {@code IR}, or ISO 3166-2 such as {@code PK-SD}
 */
public record CoarsePlace(String code) {

    private static final int COUNTRY_LETTERS = 2;

    public CoarsePlace {
        if (!code.matches("[A-Z]{2}(-[A-Z0-9]{1,3})?")) {
            throw new IllegalArgumentException("not a code of a country or a province");
        }
    }

    /** ISO 3166-1 alpha-2. */
    public String country() {
        return code.substring(0, COUNTRY_LETTERS);
    }

    /** The name of the province if the list of places knows it, else of the country. */
    public String name(Language language) {
        return Vocabularies.PLACES
                .concept(code)
                .map(concept -> concept.label().best(language))
                .orElseGet(() -> Locale.of("", country()).getDisplayCountry(language.locale()));
    }
}
