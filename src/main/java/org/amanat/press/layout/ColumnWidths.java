package org.amanat.press.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.amanat.press.block.Width;

/** Shares a measure out among columns. */
final class ColumnWidths {

    private ColumnWidths() {}

    /**
     * @param measure for all columns together, in points, without gaps
     * @param natural width of a column's content on one line
     */
    static List<Float> of(List<Width> columns, float measure, IntToDoubleFunction natural) {
        float[] widths = new float[columns.size()];
        float shares = 0;
        float fixed = 0;
        float wanted = 0;
        for (int i = 0; i < widths.length; i++) {
            switch (columns.get(i)) {
                case Width.Points points -> {
                    widths[i] = points.points();
                    fixed += points.points();
                }
                case Width.Natural all -> {
                    widths[i] = (float) natural.applyAsDouble(i);
                    wanted += widths[i];
                }
                case Width.Share share -> shares += share.share();
            }
        }
        // what stands beside a share is not to starve it
        float most = Math.max(0, measure - fixed) * (shares > 0 ? 0.6f : 1);
        float shrink = wanted > most ? most / wanted : 1;
        float left = Math.max(0, measure - fixed - wanted * shrink);
        for (int i = 0; i < widths.length; i++) {
            switch (columns.get(i)) {
                case Width.Points points -> {}
                case Width.Natural all -> widths[i] *= shrink;
                case Width.Share share -> widths[i] = left * share.share() / shares;
            }
        }
        List<Float> result = new ArrayList<>();
        for (float each : widths) {
            result.add(each);
        }
        return result;
    }
}
