package org.amanat.ui.common.form;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amanat.model.texts.Digits;

/** Reads a length as people type it: 40, 40 min, 1 h 30, 1:30, 90 منٹ, ۲ گھنٹے. */
public final class LengthText {

    private static final String MINUTES = "(?:(?:min|mins|minute|minutes|m|منٹ)\\.?)";
    private static final String HOURS = "(?:(?:h|hr|hrs|hour|hours|گھنٹہ|گھنٹا|گھنٹے)\\.?)";
    private static final Pattern ONLY_MINUTES = Pattern.compile("(?<minutes>\\d{1,4})\\s*" + MINUTES + "?");
    private static final Pattern HOURS_AND_MINUTES =
            Pattern.compile("(?<hours>\\d{1,2})\\s*" + HOURS + "\\s*(?:(?<minutes>\\d{1,2})\\s*" + MINUTES + "?)?");
    private static final Pattern WITH_COLON = Pattern.compile("(?<hours>\\d{1,2}):(?<minutes>[0-5]\\d)");

    private LengthText() {}

    /**
     * Minutes; nothing if the text is no length, or none that is allowed.
     *
     * @param most minutes that are allowed; one is the least
     */
    public static OptionalInt parse(String typed, int most) {
        String text = Digits.EUROPEAN.write(typed).strip().toLowerCase(Locale.ROOT);
        var onlyMinutes = ONLY_MINUTES.matcher(text);
        if (onlyMinutes.matches()) {
            return allowed(number(onlyMinutes, "minutes"), most);
        }
        for (var pattern : new Pattern[] {HOURS_AND_MINUTES, WITH_COLON}) {
            var matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return allowed(number(matcher, "hours") * 60 + number(matcher, "minutes"), most);
            }
        }
        return OptionalInt.empty();
    }

    private static int number(Matcher matcher, String group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static OptionalInt allowed(int minutes, int most) {
        return minutes >= 1 && minutes <= most ? OptionalInt.of(minutes) : OptionalInt.empty();
    }
}
