package org.amanat.operations;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.amanat.model.story.Wording;

/** Two versions of a text, word by word. */
public final class Comparison {

    private Comparison() {}

    /** What became of some words. */
    public enum Change {
        SAME,
        GONE,
        NEW
    }

    /** Words that belong together, with the blanks between them. */
    public record Part(Change change, String words) {

        @Override
        public String toString() {
            return "words of a story, " + change;
        }
    }

    /**
     * Title, an empty line and the text; what is put together is one version without the new parts or the gone ones.
     */
    public static List<Part> of(Wording before, Wording after) {
        var old = words(before);
        var now = words(after);
        var deltas =
                new ArrayList<AbstractDelta<String>>(DiffUtils.diff(old, now).getDeltas());
        deltas.sort(Comparator.comparingInt(delta -> delta.getSource().getPosition()));
        var parts = new ArrayList<Part>();
        int at = 0;
        for (var delta : deltas) {
            add(parts, Change.SAME, old.subList(at, delta.getSource().getPosition()));
            add(parts, Change.GONE, delta.getSource().getLines());
            add(parts, Change.NEW, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(parts, Change.SAME, old.subList(at, old.size()));
        return List.copyOf(parts);
    }

    private static void add(List<Part> parts, Change change, List<String> words) {
        if (!words.isEmpty()) {
            parts.add(new Part(change, String.join("", words)));
        }
    }

    /** Words, blanks and marks, each for itself, in whatever script. */
    private static List<String> words(Wording wording) {
        String text = wording.title() + "\n\n" + wording.body();
        var breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text);
        var words = new ArrayList<String>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            words.add(text.substring(start, end));
            start = end;
        }
        return words;
    }
}
