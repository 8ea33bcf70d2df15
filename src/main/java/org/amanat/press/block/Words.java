package org.amanat.press.block;

import java.util.ArrayList;
import java.util.List;

/**
 * What one paragraph says: runs of text, read in the direction of its main language. Letters of another script inside a
 * run are recognised and need no run of their own.
 *
 * @param tongue main language; decides direction, alignment and height of line
 * @param runs the text, in reading order
 */
public record Words(Tongue tongue, List<Run> runs) {

    public Words {
        runs = List.copyOf(runs);
    }

    public static Words of(Tongue tongue, String text) {
        return new Words(tongue, List.of(Run.plain(text, tongue)));
    }

    public static Words english(String text) {
        return of(Tongue.ENGLISH, text);
    }

    public static Words urdu(String text) {
        return of(Tongue.URDU, text);
    }

    public static Words none(Tongue tongue) {
        return new Words(tongue, List.of());
    }

    /** These words followed by plain text in the same language. */
    public Words plain(String text) {
        return and(Run.plain(text, tongue));
    }

    /** These words followed by strong text in the same language. */
    public Words strong(String text) {
        return and(Run.strong(text, tongue));
    }

    /** These words followed by italic text in the same language. */
    public Words italic(String text) {
        return and(Run.italic(text, tongue));
    }

    public Words and(Run run) {
        List<Run> longer = new ArrayList<>(runs);
        longer.add(run);
        return new Words(tongue, longer);
    }

    /** All the text without its attributes. */
    public String text() {
        StringBuilder all = new StringBuilder();
        runs.forEach(run -> all.append(run.text()));
        return all.toString();
    }

    public boolean isBlank() {
        return text().isBlank();
    }
}
