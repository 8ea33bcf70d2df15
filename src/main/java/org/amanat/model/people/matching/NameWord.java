package org.amanat.model.people.matching;

import java.util.Set;
import java.util.stream.Collectors;
import org.amanat.model.texts.Sounds;

/**
 * One word of a name.
 *
 * @param word folded
 * @param key what its spellings have in common, by which they are looked up: a known name, else the sounds
 * @param known whether it is a spelling of a known name
 * @param sounds its consonants, in whichever letters it is written
 * @param arabic whether it is written in Arabic letters
 * @param weight how much it weighs when names are compared
 */
record NameWord(String word, String key, boolean known, String sounds, boolean arabic, double weight) {

    private static final double SAME = 1;
    private static final double KNOWN = 0.97;
    private static final double NEARLY = 0.88;
    private static final double SOUNDS_ALIKE = 0.82;
    private static final double OTHER_LETTERS = 0.9;
    private static final double INITIAL = 0.75;
    /** What an initial weighs, or a name that many bear. */
    private static final double LITTLE = 0.4;

    /** So many bear these that they say little about who somebody is. */
    private static final Set<String> COMMON = Set.of(
            "muhammad",
            "syed",
            "syeda",
            "ali",
            "ahmad",
            "khan",
            "bibi",
            "begum",
            "abdul",
            "hussain",
            "shah",
            "ghulam",
            "malik",
            "masih");

    private static final Set<Integer> COMMON_NAMES =
            COMMON.stream().flatMap(name -> KnownNames.of(name).stream()).collect(Collectors.toUnmodifiableSet());

    static NameWord of(String folded) {
        var known = KnownNames.of(folded);
        String sounds = Sounds.of(folded);
        boolean little =
                folded.length() == 1 || known.filter(COMMON_NAMES::contains).isPresent();
        return new NameWord(
                folded,
                known.map(number -> "#" + number).orElse(sounds),
                known.isPresent(),
                sounds,
                Sounds.isArabic(folded),
                little ? LITTLE : 1);
    }

    boolean isCommon() {
        return weight() < 1;
    }

    boolean isInitial() {
        return word.length() == 1;
    }

    /** From 0, another name, to 1, the same letters. */
    double likeness(NameWord other) {
        if (word.equals(other.word)) {
            return SAME;
        }
        if (known && other.known && key.equals(other.key)) {
            return KNOWN;
        }
        if (isInitial() || other.isInitial()) {
            return sounds.charAt(0) == other.sounds.charAt(0) ? INITIAL : 0;
        }
        if (arabic != other.arabic) {
            return sounds.equals(other.sounds) && sounds.length() > 1 && isLone(other) ? OTHER_LETTERS : 0;
        }
        if (known && other.known) {
            return 0;
        }
        int longer = Math.max(word.length(), other.word.length());
        if (!sounds.equals(other.sounds)) {
            return longer >= 6 && Letters.apart(word, other.word, 1) == 1 ? SOUNDS_ALIKE : 0;
        }
        int apart = Letters.apart(word, other.word, 3);
        if (apart > 3) {
            return 0;
        }
        return longer > 3 && apart <= 2 ? NEARLY : SOUNDS_ALIKE;
    }

    /** Two names of which each is known, and known to be another, only sound alike. */
    private boolean isLone(NameWord other) {
        return !known || !other.known;
    }
}
