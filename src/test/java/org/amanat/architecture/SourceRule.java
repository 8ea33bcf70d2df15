package org.amanat.architecture;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A rule that only the text of a source shows. Each carries lines that break it, so that it is known to see something.
 *
 * @param broken whether the line with this index breaks the rule
 * @param planted a source that breaks the rule in its last line
 */
record SourceRule(String name, String because, BiPredicate<List<String>, Integer> broken, List<String> planted) {

    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_LINE = 120;

    static Stream<SourceRule> all() {
        return Stream.of(
                new SourceRule(
                        "a file has at most " + LONGEST_FILE + " lines",
                        "a longer file does two things",
                        (lines, index) -> index == LONGEST_FILE,
                        IntStream.rangeClosed(0, LONGEST_FILE)
                                .mapToObj(line -> "// " + line)
                                .toList()),
                new SourceRule(
                        "a line has at most " + LONGEST_LINE + " columns",
                        "a longer line is not read to its end",
                        (lines, index) -> lines.get(index).length() > LONGEST_LINE,
                        List.of("x".repeat(LONGEST_LINE + 1))),
                new SourceRule(
                        "@SuppressWarnings stands with its reason",
                        "a silenced warning without a reason is a fault that waits",
                        (lines, index) -> lines.get(index).contains("@SuppressWarnings(")
                                && !lines.get(index).contains("//")
                                && (index == 0 || !lines.get(index - 1).strip().startsWith("//")),
                        List.of("/** Some contract. */", "@SuppressWarnings(\"unchecked\")")),
                matching(
                        "a passphrase is never a String",
                        "a String cannot be wiped, and finds its way into logs",
                        "\\bString\\s+\\w*([pP]ass(phrase|word)|[sS]ecret)\\w*\\s*[,)=;]",
                        "void open(Path file, String passphrase) {"),
                matching(
                        "nothing is left to do",
                        "what is left to do stands in an issue, where somebody reads it",
                        "\\b(TODO|FIXME|XXX|HACK)\\b",
                        "// TODO mend this"),
                matching(
                        "imports are named one by one",
                        "a reader must see where a name comes from",
                        "^import .*\\*;",
                        "import java.util.*;"),
                matching(
                        "no test is switched off",
                        "a test that does not run is a promise that nobody keeps",
                        "@(Disabled|Ignore)\\b",
                        "    @Disabled"));
    }

    private static SourceRule matching(String name, String because, String pattern, String planted) {
        var broken = Pattern.compile(pattern);
        return new SourceRule(
                name,
                because,
                (lines, index) -> broken.matcher(lines.get(index)).find(),
                List.of(planted));
    }

    /** The numbers, from one, of the lines that break the rule. */
    List<Integer> brokenLines(List<String> lines) {
        return IntStream.range(0, lines.size())
                .filter(index -> broken.test(lines, index))
                .mapToObj(index -> index + 1)
                .toList();
    }

    @Override
    public String toString() {
        return name + ", because " + because;
    }
}
