package org.amanat.model.consent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import org.amanat.model.LocalizedText;

/**
 * The wording of the notice that comes with the program: two text files, whose first line is the version. An office
 * that explains otherwise adds a wording of its own.
 */
public final class FirstNotice {

    private static final Period KEEPING = Period.ofYears(ScopeGrant.MOST_YEARS);
    private static final Notice NOTICE = load();

    private FirstNotice() {}

    public static Notice get() {
        return NOTICE;
    }

    /** The notice, if it is of that version. */
    public static Optional<Notice> ifIs(NoticeVersion version) {
        return Optional.of(NOTICE).filter(notice -> notice.version().equals(version));
    }

    private static Notice load() {
        String[] english = read("notice_en.txt").split("\n", 2);
        String[] urdu = read("notice_ur.txt").split("\n", 2);
        if (!english[0].equals(urdu[0])) {
            throw new IllegalStateException("two languages of two versions");
        }
        return new Notice(
                new NoticeVersion(english[0].strip()),
                LocalizedText.of(english[1].strip(), urdu[1].strip()),
                EnumSet.allOf(Scope.class),
                KEEPING);
    }

    private static String read(String file) {
        try (InputStream stream = Objects.requireNonNull(FirstNotice.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
