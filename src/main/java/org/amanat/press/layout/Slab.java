package org.amanat.press.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a page that is never divided: a line of text, a row, a picture.
 *
 * @param height in points
 * @param baseline of its first line from the top; NaN when it has none
 * @param marks what is painted, from its top left corner
 */
record Slab(float height, float baseline, List<Mark> marks) {

    Slab {
        marks = List.copyOf(marks);
    }

    Slab moved(float right, float down) {
        return new Slab(
                height,
                baseline + down,
                marks.stream().map(mark -> mark.moved(right, down)).toList());
    }

    Slab asArtifact() {
        return new Slab(height, baseline, marks.stream().map(Mark::asArtifact).toList());
    }

    /** The same slab with marks that are painted and read before its own. */
    Slab after(List<Mark> others) {
        List<Mark> all = new ArrayList<>(others);
        all.addAll(marks);
        return new Slab(height, baseline, all);
    }

    Slab raised(float to) {
        return new Slab(to, baseline, marks);
    }
}
