package org.amanat.operations;

import java.util.List;
import java.util.stream.Collectors;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;

/** Refusals as problems, which may be logged and so tell no word of the text. */
final class Preflight {

    private Preflight() {}

    /** @param notices of which at least one refuses; the first kind of them is told */
    static ProblemException refusal(List<PrintNotice> notices) {
        PrintNotice first =
                notices.stream().filter(PrintNotice::refuses).findFirst().orElseThrow();
        return switch (first) {
            case PrintNotice.TooHigh high ->
                new ProblemException(ProblemCode.PART_TOO_HIGH, String.valueOf(high.page()));
            case PrintNotice.PictureUnreadable unreadable -> new ProblemException(ProblemCode.PICTURE_UNREADABLE);
            case PrintNotice.DoesNotFit label ->
                new ProblemException(ProblemCode.NAMES_TOO_LONG, String.valueOf(namesTooLong(notices)));
            default -> new ProblemException(ProblemCode.MISSING_GLYPHS, letters(notices));
        };
    }

    private static long namesTooLong(List<PrintNotice> notices) {
        return notices.stream().filter(PrintNotice.DoesNotFit.class::isInstance).count();
    }

    /** Each letter once, with its code for those that no screen shows either: 😀 (U+1F600). */
    private static String letters(List<PrintNotice> notices) {
        return notices.stream()
                .filter(PrintNotice.MissingLetter.class::isInstance)
                .map(PrintNotice.MissingLetter.class::cast)
                .map(PrintNotice.MissingLetter::character)
                .distinct()
                .map(letter -> "%s (U+%04X)".formatted(letter, letter.codePointAt(0)))
                .collect(Collectors.joining(", "));
    }
}
