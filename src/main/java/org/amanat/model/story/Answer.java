package org.amanat.model.story;

import java.util.Locale;

/** The answer to a question on which somebody's safety hangs. Nobody asked, nobody knows: that is an answer too. */
public enum Answer {
    YES,
    NO,
    UNKNOWN;

    /** Reads the name of a constant in any case; whatever is not one is {@link #UNKNOWN}. */
    public static Answer parse(String text) {
        return switch (text.strip().toUpperCase(Locale.ROOT)) {
            case "YES" -> YES;
            case "NO" -> NO;
            default -> UNKNOWN;
        };
    }

    /** Only a yes is a yes. For questions where yes is the safe answer. */
    public boolean isYes() {
        return this == YES;
    }

    /** Whether it could be so: a yes, or an answer that is missing. For questions where no is the safe answer. */
    public boolean mayBe() {
        return this != NO;
    }
}
