package org.amanat.model.door;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.amanat.model.event.EventId;
import org.amanat.model.people.PersonId;
import org.amanat.model.texts.Match;

/**
 * The code on a badge: nine digits made of the ids of event and person, and a check digit. It says nothing of anybody,
 * is the same in every copy of the file, and needs no table. Only digits, because a scanner types like a keyboard, and
 * every keyboard layout has them. Two guests of one event can have the same code, very rarely: then both are offered.
 *
 * @param digits ten digits that fit together
 */
public record BadgeCode(String digits) {

    public static final int LENGTH = 10;

    private static final long NUMBERS = 1_000_000_000L;

    /**
     * Damm's quasigroup of order 10 (H. M. Damm, Total anti-symmetrische Quasigruppen, 2004), which finds every single
     * wrong digit and every two that changed places.
     */
    private static final String[] DAMM = {
        "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
        "3674209581", "5869720134", "8945362017", "9438617205", "2581436790"
    };

    public BadgeCode {
        if (!fits(digits)) {
            throw new IllegalArgumentException("not a badge code");
        }
    }

    /** The code of a person at an event. */
    public static BadgeCode of(EventId event, PersonId person) {
        byte[] hash = sha256("amanat badge " + event + " " + person);
        long number = Long.remainderUnsigned(ByteBuffer.wrap(hash).getLong(), NUMBERS);
        String digits = "%09d".formatted(number);
        return new BadgeCode(digits + checked(digits));
    }

    /** What was typed or scanned, if that is a code without a mistake. Spaces and digits of any script will do. */
    public static Optional<BadgeCode> read(String typed) {
        String digits = bare(typed);
        return fits(digits) ? Optional.of(new BadgeCode(digits)) : Optional.empty();
    }

    /** Whether what was typed has the length of a code but a wrong digit in it. */
    public static boolean isMistyped(String typed) {
        String digits = bare(typed);
        return digits.matches("[0-9]{" + LENGTH + "}") && !fits(digits);
    }

    /** In groups that can be read aloud: 482 913 0756. */
    public String grouped() {
        return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
    }

    private static String bare(String typed) {
        return Match.fold(typed).replaceAll("[\\s-]", "");
    }

    private static boolean fits(String digits) {
        return digits.matches("[0-9]{" + LENGTH + "}") && checked(digits) == '0';
    }

    /** The digit that takes Damm's table back to 0. */
    private static char checked(String digits) {
        char interim = '0';
        for (int at = 0; at < digits.length(); at++) {
            interim = DAMM[interim - '0'].charAt(digits.charAt(at) - '0');
        }
        return interim;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
