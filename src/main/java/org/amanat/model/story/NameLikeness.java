package org.amanat.model.story;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.amanat.model.LocalizedText;

/**
 * Whether two names could be taken for each other. Compares each part of a name without case, marks and the many ways
 * to spell a vowel in Latin letters (Noor, Nur, Nour), and Urdu letters typed on an Arabic or Persian keyboard. It
 * would rather find two names alike that are not.
 */
public final class NameLikeness {

    private static final Pattern BETWEEN_PARTS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}ـ]+");
    private static final Pattern LATIN_VOWELS = Pattern.compile("[aeiouyw]+");
    private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1+");

    private NameLikeness() {}

    /** Whether any part of one name, in any script, sounds like a part of one of the others. */
    public static boolean isLikeAny(LocalizedText name, Collection<LocalizedText> others) {
        var parts = partsOf(name);
        return others.stream().flatMap(other -> partsOf(other).stream()).anyMatch(parts::contains);
    }

    private static Set<String> partsOf(LocalizedText name) {
        var parts = new HashSet<String>();
        for (String written : name.texts().values()) {
            String plain = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                    .replaceAll("");
            BETWEEN_PARTS
                    .splitAsStream(plain.toLowerCase(Locale.ROOT))
                    .filter(part -> !part.isEmpty())
                    .map(NameLikeness::skeleton)
                    .forEach(parts::add);
        }
        return parts;
    }

    private static String skeleton(String part) {
        String urdu = part.replace('ي', 'ی')
                .replace('ى', 'ی')
                .replace('ك', 'ک')
                .replace('ه', 'ہ')
                .replace('ة', 'ہ')
                .replace('ۃ', 'ہ');
        String vowels = LATIN_VOWELS.matcher(urdu).replaceAll("a");
        return DOUBLED.matcher(vowels).replaceAll("$1");
    }
}
