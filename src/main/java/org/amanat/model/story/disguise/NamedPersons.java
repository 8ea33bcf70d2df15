package org.amanat.model.story.disguise;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;

/** Names of persons whom the file knows, and words that stand behind a form of address. */
final class NamedPersons {

    private static final LocalizedText PROPOSAL = LocalizedText.of("[a person]", "[ایک شخص]");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}ـ]+");
    private static final int SHORTEST_PART = 2;

    private static final Pattern ADDRESSED =
            Word.pattern("(?-i:Mr|Mrs|Ms|Miss|Dr|Haji|Hajji|Maulana|Chaudhry|Sardar|Seth|Sain|Wadera|Ustad)\\.?\\s+"
                    + "(?-i:\\p{Lu})[\\p{L}\\p{M}]*"
                    + "|(?:حاجی|مولانا|چوہدری|سردار|سیٹھ|سائیں|وڈیرہ|وڈیرا|استاد|ڈاکٹر)\\s+(?!" + Word.URDU_SMALL
                    + "(?:\\s|$))\\p{L}[\\p{L}\\p{M}]*"
                    + "|(?!" + Word.URDU_SMALL + "\\s)\\p{IsArabic}[\\p{L}\\p{M}]*\\s+(?:صاحب|صاحبہ)");

    private NamedPersons() {}

    static Stream<Detail> in(String text, Language language, Collection<LocalizedText> names) {
        String proposal = PROPOSAL.best(language);
        Set<String> parts = names.stream()
                .flatMap(name -> name.texts().values().stream())
                .flatMap(name -> WORD.matcher(name).results().map(part -> folded(part.group())))
                .filter(part -> part.length() >= SHORTEST_PART)
                .collect(Collectors.toSet());
        var known = WORD.matcher(text)
                .results()
                .filter(word -> parts.contains(folded(word.group())))
                .map(word -> new Detail(DetailKind.NAME, word.start(), word.end(), proposal));
        return Stream.concat(known, Word.details(ADDRESSED, text, DetailKind.NAME, proposal));
    }

    /** Without case and marks, and with Urdu's letters for those of an Arabic keyboard. */
    private static String folded(String word) {
        String plain =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT)
                .replace('ي', 'ی')
                .replace('ى', 'ی')
                .replace('ك', 'ک')
                .replace('ه', 'ہ')
                .replace('ة', 'ہ');
    }
}
