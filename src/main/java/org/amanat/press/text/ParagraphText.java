package org.amanat.press.text;

import java.util.ArrayList;
import java.util.List;
import org.amanat.press.block.Run;
import org.amanat.press.block.Tongue;
import org.amanat.press.block.Words;

/**
 * The text of a paragraph up to a forced break, and which run each of its characters comes from.
 *
 * @param start index of the first character in the whole paragraph
 */
record ParagraphText(Tongue tongue, String text, List<Run> runs, List<Integer> runOf, int start) {

    /** The run of a character. */
    Run run(int index) {
        return runs.get(runOf.get(index));
    }

    /** Whether two characters come from the same run. */
    boolean sameRun(int one, int other) {
        return runOf.get(one).equals(runOf.get(other));
    }

    /** The stretches between forced breaks; at least one. */
    static List<ParagraphText> of(Words words, boolean capitals) {
        List<ParagraphText> parts = new ArrayList<>();
        Gathering gathering = new Gathering(words);
        for (int run = 0; run < words.runs().size(); run++) {
            Run each = words.runs().get(run);
            String text = capitals ? each.text().toUpperCase(each.tongue().locale()) : each.text();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\n' || c == '\u2028') {
                    parts.add(gathering.part());
                } else if (c == '\t') {
                    gathering.add(' ', run);
                } else if (!Character.isISOControl(c)) {
                    gathering.add(c, run);
                }
            }
        }
        parts.add(gathering.part());
        return parts;
    }

    /** Characters gathered since the last forced break. */
    private static final class Gathering {
        private final Words words;
        private final StringBuilder text = new StringBuilder();
        private final List<Integer> runs = new ArrayList<>();
        private int start;

        Gathering(Words words) {
            this.words = words;
        }

        void add(char c, int run) {
            text.append(c);
            runs.add(run);
        }

        /**
         * What was gathered. From right to left a space is hung on its end, as every other line has one: readers take
         * the first word of what stands to the left for a part of the last word here otherwise.
         */
        ParagraphText part() {
            int length = text.length();
            if (words.tongue().rightToLeft() && length > 0 && text.charAt(length - 1) != ' ') {
                add(' ', runs.getLast());
            }
            ParagraphText part =
                    new ParagraphText(words.tongue(), text.toString(), words.runs(), List.copyOf(runs), start);
            start += length + 1;
            text.setLength(0);
            runs.clear();
            return part;
        }
    }
}
