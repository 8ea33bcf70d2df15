package org.amanat.press.block;

/**
 * How one voice looks in one way of writing.
 *
 * @param size of letters in points
 * @param leading from baseline to baseline in points
 * @param strong whether it is bold throughout
 * @param tracking added between letters, in thousandths of the size; for Latin only, since Arabic letters join
 * @param capitals whether it is set in capitals
 * @param before empty height above, in points; of two neighbours' spaces the larger counts
 * @param after empty height below, in points
 */
public record Lettering(
        Family family,
        float size,
        float leading,
        boolean strong,
        int tracking,
        boolean capitals,
        Ink ink,
        float before,
        float after) {

    public Lettering {
        if (size <= 0 || leading <= 0) {
            throw new IllegalArgumentException("letters without a size");
        }
    }

    public static Lettering of(Family family, float size, float leading) {
        return new Lettering(family, size, leading, false, 0, false, Ink.BLACK, 0, 0);
    }

    public Lettering bold() {
        return new Lettering(family, size, leading, true, tracking, capitals, ink, before, after);
    }

    public Lettering in(Ink other) {
        return new Lettering(family, size, leading, strong, tracking, capitals, other, before, after);
    }

    public Lettering spaced(float above, float below) {
        return new Lettering(family, size, leading, strong, tracking, capitals, ink, above, below);
    }

    public Lettering inCapitals(int letterSpace) {
        return new Lettering(family, size, leading, strong, letterSpace, true, ink, before, after);
    }

    public Lettering scaled(float factor) {
        return new Lettering(
                family,
                size * factor,
                leading * factor,
                strong,
                tracking,
                capitals,
                ink,
                before * factor,
                after * factor);
    }
}
