package org.amanat.model.story.disguise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.story.Route;
import org.amanat.model.story.Story;
import org.amanat.model.story.StoryText;
import org.amanat.model.texts.Digits;

/** Compares a text with the stories that were published before, in whichever language they were. */
public final class Coincidences {

    private static final List<String> URDU_MONTHS = List.of(
            "جنوری", "فروری", "مارچ", "اپریل", "مئی", "جون", "جولائی", "اگست", "ستمبر", "اکتوبر", "نومبر", "دسمبر");
    private static final List<String> ENGLISH_MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final int SHARED_THEMES = 2;

    private Coincidences() {}

    /** A story and those of its texts that left the office. */
    public record Published(Story story, List<StoryText> texts) {}

    /**
     * What a text has in common with each; nothing for those with which it shares nothing.
     *
     * @param names as {@link IdentifyingDetails#in}
     */
    public static List<Coincidence> of(
            Story story,
            String body,
            Language language,
            Collection<Published> published,
            Collection<LocalizedText> names) {
        var mine = traits(body, language, names);
        var found = new ArrayList<Coincidence>();
        for (var other : published) {
            var theirs = new TreeSet<String>();
            other.texts()
                    .forEach(text -> theirs.addAll(traits(text.wording().body(), text.language(), names)
                            .keySet()));
            var words = mine.entrySet().stream()
                    .filter(trait -> theirs.contains(trait.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
            boolean sameWay = isSameWay(story, other.story());
            if (!words.isEmpty() || sameWay) {
                found.add(new Coincidence(other.story().pseudonym(), words, sameWay));
            }
        }
        return List.copyOf(found);
    }

    /** What a detail says, whatever its language and spelling, and the words that say it. */
    private static Map<String, String> traits(String body, Language language, Collection<LocalizedText> names) {
        var traits = new LinkedHashMap<String, String>();
        for (var detail : IdentifyingDetails.in(body, language, names)) {
            String words = body.substring(detail.from(), detail.to());
            traits.putIfAbsent(detail.kind() + ":" + meaning(detail.kind(), words), words);
        }
        return traits;
    }

    private static String meaning(DetailKind kind, String words) {
        return switch (kind) {
            case PLACE, OCCUPATION, RELATION -> KnownWords.meaning(words).orElseGet(() -> plain(words));
            case DATE -> date(plain(words));
            case PHONE_NUMBER -> plain(words).replaceAll("[^0-9]", "");
            case NAME, AGE, EMPLOYER -> plain(words);
        };
    }

    /** The day in any order: numbers and month, in European digits and three English letters. */
    private static String date(String plain) {
        String english = plain;
        for (int month = 0; month < URDU_MONTHS.size(); month++) {
            english = english.replace(URDU_MONTHS.get(month), ENGLISH_MONTHS.get(month));
        }
        return String.join(
                " ",
                Stream.of(english.split("[^\\p{L}\\p{Nd}]+"))
                        .filter(part -> !part.isEmpty() && !part.equals("of"))
                        .map(Coincidences::datePart)
                        .sorted()
                        .toList());
    }

    private static String datePart(String part) {
        return Character.isDigit(part.charAt(0))
                ? part.replaceAll("\\p{L}", "")
                : part.substring(
                        0, Math.min(part.length(), ENGLISH_MONTHS.getFirst().length()));
    }

    private static String plain(String words) {
        return Digits.EUROPEAN.write(words).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static boolean isSameWay(Story one, Story other) {
        Route route = one.route();
        return route.origin().isPresent()
                && route.destination().isPresent()
                && route.equals(other.route())
                && one.themes().stream().filter(other.themes()::contains).count() >= SHARED_THEMES;
    }
}
