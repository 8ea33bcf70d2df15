package org.amanat.model.story.disguise;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a pattern becomes details. */
final class Word {

    /** Neither letter, mark nor digit: where a word ends in every script. */
    static final String START = "(?<![\\p{L}\\p{M}\\p{Nd}])";

    static final String END = "(?![\\p{L}\\p{M}\\p{Nd}])";

    /** Small words of Urdu that stand beside a title or a workplace without naming anybody. */
    static final String URDU_SMALL =
            "(?:کا|کی|کے|ایک|اس|اُس|اسی|وہ|یہ|میں|سے|پر|کو|نے|اور|کسی|ہر|دوسری|دوسرے|نئی|نیا|بھی|تھا|تھی|تھے|ہے|ہیں)";

    private Word() {}

    static Pattern pattern(String expression) {
        return Pattern.compile(START + "(?:" + expression + ")" + END, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Stream<Detail> details(Pattern pattern, String text, DetailKind kind, String proposal) {
        return pattern.matcher(text).results().map(found -> new Detail(kind, found.start(), found.end(), proposal));
    }
}
