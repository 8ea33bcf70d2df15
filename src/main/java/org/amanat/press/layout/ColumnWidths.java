package org.amanat.press.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.amanat.press.block.Width;

/**
 * Shares a measure out among columns.
 *
 * @param natural width of a column's content on one line
 * @param least width of a column's longest word: a column is not made narrower as long as another can give way
 */
record ColumnWidths(IntToDoubleFunction natural, IntToDoubleFunction least) {

    /** What natural columns may take of the measure when others take a share of it. */
    private static final float MOST_NATURAL = 0.6f;

    /** @param measure for all columns together, in points, without gaps */
    List<Float> of(List<Width> columns, float measure) {
        float[] widths = new float[columns.size()];
        float[] longest = new float[columns.size()];
        float shares = 0;
        float fixed = 0;
        float wanted = 0;
        for (int i = 0; i < widths.length; i++) {
            longest[i] = (float) least.applyAsDouble(i);
            switch (columns.get(i)) {
                case Width.Points points -> {
                    widths[i] = Math.max(points.points(), longest[i]);
                    fixed += widths[i];
                }
                case Width.Natural all -> {
                    widths[i] = (float) natural.applyAsDouble(i);
                    wanted += widths[i];
                }
                case Width.Share share -> shares += share.share();
            }
        }
        float most = Math.max(0, measure - fixed) * (shares > 0 ? MOST_NATURAL : 1);
        float shrink = wanted > most ? most / wanted : 1;
        float left = Math.max(0, measure - fixed - wanted * shrink);
        List<Float> result = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            result.add(
                    switch (columns.get(i)) {
                        case Width.Points points -> widths[i];
                        case Width.Natural all -> widths[i] * shrink;
                        case Width.Share share -> left * share.share() / shares;
                    });
        }
        return evened(columns, result, longest, measure);
    }

    /** Gives columns that are too narrow for a word what the others can spare. */
    private static List<Float> evened(List<Width> columns, List<Float> widths, float[] longest, float measure) {
        float missing = 0;
        float spare = 0;
        float total = 0;
        for (int i = 0; i < widths.size(); i++) {
            float more = widths.get(i) - longest[i];
            missing += Math.max(0, -more);
            spare += Math.max(0, more);
            total += widths.get(i);
        }
        float over = Math.max(0, total - measure);
        if (missing + over <= 0) {
            return widths;
        }
        if (missing + over > spare) {
            return capped(columns, widths, longest, measure);
        }
        List<Float> evened = new ArrayList<>();
        for (int i = 0; i < widths.size(); i++) {
            float needed = longest[i];
            float more = widths.get(i) - needed;
            evened.add(more <= 0 ? needed : widths.get(i) - more * (missing + over) / spare);
        }
        return evened;
    }

    /**
     * Where not every longest word has room, only the longest of all are divided: no column takes more than its share.
     */
    private static List<Float> capped(List<Width> columns, List<Float> widths, float[] longest, float measure) {
        float room = measure;
        List<Float> words = new ArrayList<>();
        for (int i = 0; i < widths.size(); i++) {
            if (columns.get(i) instanceof Width.Points) {
                room -= widths.get(i);
            } else {
                words.add(longest[i]);
            }
        }
        Collections.sort(words);
        for (int i = 0; i < words.size() && words.get(i) <= room / (words.size() - i); i++) {
            room -= words.set(i, 0f);
        }
        long dividing = words.stream().filter(word -> word > 0).count();
        if (room <= 0 || dividing == 0) {
            return widths;
        }
        List<Float> capped = new ArrayList<>();
        for (int i = 0; i < widths.size(); i++) {
            boolean fixed = columns.get(i) instanceof Width.Points;
            capped.add(fixed ? widths.get(i) : Math.min(longest[i], room / dividing));
        }
        return capped;
    }
}
