package org.amanat.model.importing;

import java.util.Optional;
import java.util.regex.Pattern;
import org.amanat.model.texts.Digits;

/** Fields that hold one of a few words, and what those words mean. */
enum FieldWords {
    SECTOR(ListWords.OF_SECTORS),
    LANGUAGE(ListWords.OF_LANGUAGES),
    GENDER(ListWords.OF_GENDERS),
    AGE(ListWords.OF_AGES),
    PART(ListWords.OF_PARTS),
    STATE(ListWords.OF_STATES),
    LEVEL(ListWords.OF_LEVELS);

    /** Nothing else may follow: "18 and younger" is not eighteen. */
    private static final Pattern YEARS =
            Pattern.compile("(\\d{1,3})(\\.0*)?\\s*((y|yrs?\\.?|years?)(\\s+old)?|سال|برس)?", Pattern.CASE_INSENSITIVE);

    @SuppressWarnings("ImmutableEnumChecker") // filled once, when it is read
    private final ListWords words;

    FieldWords(ListWords words) {
        this.words = words;
    }

    /** Nothing if the field takes any text. */
    static Optional<FieldWords> of(ImportField field) {
        for (FieldWords words : values()) {
            if (words.name().equals(field.name())) {
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }

    /** The name of the constant, or the tag of the language, that a cell means. */
    Optional<String> constant(String cell) {
        return words.meaning(cell).or(() -> this == AGE ? ageBand(cell) : Optional.empty());
    }

    private static Optional<String> ageBand(String cell) {
        var years = YEARS.matcher(Digits.EUROPEAN.write(cell).strip());
        if (!years.matches()) {
            return Optional.empty();
        }
        int age = Integer.parseInt(years.group(1));
        if (age == 0 || age > 120) {
            return Optional.empty();
        }
        return Optional.of(age < 18 ? "UNDER_18" : age < 30 ? "FROM_18_TO_29" : age < 60 ? "FROM_30_TO_59" : "OVER_59");
    }
}
