package org.amanat.model.people;

/** A telephone number of which a stranger who looks over a shoulder learns nothing: 03•• ••••567. */
public final class MaskedPhone {

    private static final char HIDDEN = '•';
    private static final int SHOWN_FIRST = 2;
    private static final int SHOWN_LAST = 3;

    /** A shorter one is hidden all but its last digits. */
    private static final int SHORTEST = 8;

    private MaskedPhone() {}

    /** The number as it is written, with most of its digits hidden; nothing of nothing. */
    public static String of(String phone) {
        long digits = phone.codePoints().filter(Character::isDigit).count();
        long shownFirst = digits < SHORTEST ? 0 : SHOWN_FIRST;
        var masked = new StringBuilder();
        long at = 0;
        for (int place = 0; place < phone.length(); place++) {
            char one = phone.charAt(place);
            if (!Character.isDigit(one)) {
                masked.append(one);
                continue;
            }
            masked.append(at < shownFirst || at >= digits - SHOWN_LAST ? one : HIDDEN);
            at++;
        }
        return masked.toString();
    }
}
