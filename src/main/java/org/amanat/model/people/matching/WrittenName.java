package org.amanat.model.people.matching;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.amanat.model.texts.Match;

/**
 * A name in one script, taken apart for comparing and for nothing else.
 *
 * @param own the words of the person's own name, without titles
 * @param kin the words of the name of the father or husband, where it is written with it
 * @param arabic whether it is written in Arabic letters
 */
record WrittenName(List<NameWord> own, List<NameWord> kin, boolean arabic) {

    private static final double LEFT_OUT = 0.25;
    private static final double COMMON_ONLY = 0.6;

    /** Asma w/o Karim, اسما زوجہ کریم. */
    private static final Pattern KIN =
            Pattern.compile("(?<![\\p{L}])([sdw]\\s*[/\\\\.]\\s*o\\.?|(son|daughter|wife|widow)"
                    + " of|ولد|بنت|زوجہ|بیوہ|دختر)(?![\\p{L}])");

    private static final Pattern ABDUL =
            Pattern.compile("(?<![\\p{L}])abd(?:[uae][a-z])[ -]+(?=[a-z])|عبدال(?=[\\p{L}])");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "doctor",
            "prof",
            "professor",
            "adv",
            "advocate",
            "engr",
            "eng",
            "haji",
            "hajji",
            "hafiz",
            "maulana",
            "molana",
            "mufti",
            "allama",
            "qari",
            "sir",
            "madam",
            "sahib",
            "sahiba",
            "saheb",
            "justice",
            "retd",
            "جناب",
            "محترم",
            "محترمہ",
            "ڈاکٹر",
            "پروفیسر",
            "ایڈووکیٹ",
            "حاجی",
            "حافظ",
            "مولانا",
            "مفتی",
            "علامہ",
            "قاری",
            "صاحب",
            "صاحبہ",
            "مسٹر",
            "مسز",
            "مس",
            "سر",
            "میڈم",
            "انجینئر");

    private static final Set<String> FOLDED_TITLES =
            Set.copyOf(TITLES.stream().map(Match::fold).distinct().toList());

    /** What is written in one language. */
    static WrittenName of(String written, Vocabulary vocabulary) {
        String[] halves = KIN.split(Match.fold(written), 2);
        var own = words(halves[0], vocabulary);
        var kin = halves.length > 1 ? words(halves[1], vocabulary) : List.<NameWord>of();
        return new WrittenName(own, kin, own.stream().anyMatch(NameWord::arabic));
    }

    private static List<NameWord> words(String folded, Vocabulary vocabulary) {
        return BETWEEN_WORDS
                .splitAsStream(ABDUL.matcher(folded).replaceAll("abdul "))
                .filter(word -> !word.isEmpty() && !FOLDED_TITLES.contains(word))
                .map(vocabulary::word)
                .toList();
    }

    /** From 0, other names, to 1, the same words: each word counts by its weight, whatever the order. */
    static double likeness(List<NameWord> some, List<NameWord> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return 0;
        }
        boolean someAreFewer = some.size() <= others.size();
        var fewer = someAreFewer ? some : others;
        var more = someAreFewer ? others : some;
        var taken = new boolean[more.size()];
        double alike = 0;
        double weight = 0;
        boolean telling = false;
        for (var word : fewer) {
            double best = 0;
            int at = -1;
            for (int other = 0; other < taken.length; other++) {
                double likeness = taken[other] ? 0 : word.likeness(more.get(other));
                if (likeness > 0 && likeness >= best) {
                    best = likeness;
                    at = other;
                }
            }
            if (at >= 0) {
                taken[at] = true;
                telling |= !word.isCommon() && !more.get(at).isCommon();
            }
            alike += best * word.weight();
            weight += word.weight();
        }
        // What only one of them has: a family name or Muhammad that was left out says less than another name.
        double over = 0;
        for (int other = 0; other < taken.length; other++) {
            over += taken[other] ? 0 : more.get(other).weight();
        }
        double share = alike / (weight + over * LEFT_OUT);
        boolean allThere = some.size() == others.size() && over == 0;
        return telling || allThere ? share : share * COMMON_ONLY;
    }
}
