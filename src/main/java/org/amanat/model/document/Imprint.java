package org.amanat.model.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.amanat.model.Language;
import org.amanat.model.people.PersonId;

/**
 * What a document says of a person in a language, as a hash: enough to see whether it would say something else now.
 *
 * @param sha256 of what it says, in lower-case hexadecimal
 */
public record Imprint(PersonId person, Language language, String sha256) {

    /** Between two things that are said; in no name. */
    private static final String APART = "\u001F";

    /** @param said everything that differs from person to person or changes with the event, in a fixed order */
    public static Imprint of(PersonId person, Language language, List<String> said) {
        return new Imprint(person, language, sha256(String.join(APART, said)));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
