package org.amanat.model.story.disguise;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;

/** Details that are known by their form: numbers, dates, ages, workplaces, villages. */
final class Patterns {

    private static final String DIGIT = "[0-9۰-۹]";
    private static final String ENGLISH_MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|"
                    + "November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?";
    private static final String URDU_MONTH = "(?:جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر)";
    private static final String ENGLISH_NUMBER = "(?:five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|"
            + "fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty)";
    private static final String URDU_NUMBER =
            "(?:پانچ|چھ|سات|آٹھ|نو|دس|گیارہ|بارہ|تیرہ|چودہ|پندرہ|سولہ|سترہ|اٹھارہ|انیس|بیس|پچیس|تیس|چالیس|پچاس)";

    /** Seven digits and more, with the blanks and hyphens that people put in: telephones and identity cards. */
    private static final Pattern NUMBER = Pattern.compile("(?<!\\p{Nd})\\+?" + DIGIT + "(?:[ -]?" + DIGIT + "){6,}");

    private static final Pattern DATE = Word.pattern(DIGIT + "{1,2}(?:st|nd|rd|th)?(?:\\s+of)?\\s+" + ENGLISH_MONTH
            + "(?:,?\\s+" + DIGIT + "{4})?"
            + "|" + ENGLISH_MONTH + "\\s+" + DIGIT + "{1,2}(?:st|nd|rd|th)?(?:,?\\s+" + DIGIT + "{4})?"
            + "|" + ENGLISH_MONTH + "\\s+" + DIGIT + "{4}"
            + "|" + DIGIT + "{1,2}\\s+" + URDU_MONTH + "(?:\\s+" + DIGIT + "{4})?"
            + "|" + URDU_MONTH + "\\s+" + DIGIT + "{4}"
            + "|" + DIGIT + "{1,2}[./-]" + DIGIT + "{1,2}[./-]" + DIGIT + "{2,4}"
            + "|(?:19|20|۱۹|۲۰)" + DIGIT + "{2}(?!" + DIGIT + ")");

    private static final Pattern AGE = Word.pattern("(?:" + DIGIT + "{1,2}|" + ENGLISH_NUMBER + ")[- ]years?[- ]old"
            + "|aged?\\s+(?:of\\s+)?(?:" + DIGIT + "{1,2}|" + ENGLISH_NUMBER + ")"
            + "|(?:" + DIGIT + "{1,2}|" + ENGLISH_NUMBER + ")\\s+years\\s+of\\s+age"
            + "|(?:" + DIGIT + "{1,2}|" + URDU_NUMBER + ")\\s+(?:سال|برس)\\s+(?:کا|کی|کے)(?:\\s+عمر)?"
            + "|عمر\\s+(?:" + DIGIT + "{1,2}|" + URDU_NUMBER + ")(?:\\s+(?:سال|برس))?");

    /** Capitals matter here: "a brick kiln" is nobody's, "Khan Brick Kiln" is somebody's. */
    private static final Pattern ENGLISH_EMPLOYER = Pattern.compile(Word.START
            + "(?:\\p{Lu}[\\p{L}\\p{M}]*\\s+){1,3}(?:(?:Brick"
            + " )?Kiln|Mills?|Textiles?|Factory|Industries|Company|Hotel|Farms?|"
            + "Estate|Traders|Brothers|Enterprises|Ltd\\.?)" + Word.END);

    private static final Pattern URDU_EMPLOYER =
            Word.pattern("(?!" + Word.URDU_SMALL + "\\s)\\p{IsArabic}[\\p{L}\\p{M}]*\\s+"
                    + "(?:ملز|فیکٹری|کمپنی|ہوٹل|بھٹہ|فارم|انڈسٹریز|ٹیکسٹائل|برادرز|ٹریڈرز)");

    private static final Pattern VILLAGE = Word.pattern("(?:village|goth|chak)\\s+(?:of\\s+|no\\.?\\s*|number\\s+)?"
            + "(?-i:\\p{Lu}[\\p{L}\\p{M}]*|" + DIGIT + "+)"
            + "|(?-i:\\p{Lu}[\\p{L}\\p{M}]*)\\s+(?:Goth|Village)"
            + "|(?:گوٹھ|چک)\\s+(?:نمبر\\s+)?(?:" + DIGIT + "+|(?!" + Word.URDU_SMALL
            + "(?:\\s|$))\\p{IsArabic}[\\p{L}\\p{M}]*)");

    private static final LocalizedText A_NUMBER = LocalizedText.of("[a number]", "[ایک نمبر]");
    private static final LocalizedText SOME_TIME = LocalizedText.of("[some time ago]", "[کچھ عرصہ پہلے]");
    private static final LocalizedText AN_AGE = LocalizedText.of("[young or old, no age]", "[عمر نہ بتائیں]");
    private static final LocalizedText A_WORKPLACE = LocalizedText.of("[a workplace]", "[کام کی ایک جگہ]");
    private static final LocalizedText A_VILLAGE = LocalizedText.of("[a village]", "[ایک گاؤں]");

    private Patterns() {}

    static Stream<Detail> in(String text, Language language) {
        return Stream.of(
                        Word.details(NUMBER, text, DetailKind.PHONE_NUMBER, A_NUMBER.best(language)),
                        Word.details(DATE, text, DetailKind.DATE, SOME_TIME.best(language)),
                        Word.details(AGE, text, DetailKind.AGE, AN_AGE.best(language)),
                        Word.details(ENGLISH_EMPLOYER, text, DetailKind.EMPLOYER, A_WORKPLACE.best(language)),
                        Word.details(URDU_EMPLOYER, text, DetailKind.EMPLOYER, A_WORKPLACE.best(language)),
                        Word.details(VILLAGE, text, DetailKind.PLACE, A_VILLAGE.best(language)))
                .flatMap(details -> details);
    }
}
