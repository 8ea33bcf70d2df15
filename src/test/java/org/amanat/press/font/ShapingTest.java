package org.amanat.press.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The glyphs that the JDK chooses are those of HarfBuzz's own program; {@code harfbuzz.tsv} says how they were got. */
final class ShapingTest {

    private static final Pattern GLYPH = Pattern.compile("(\\d+)(?:@(-?\\d+),(-?\\d+))?(?:\\+(-?\\d+))?");

    record Expected(Cut cut, boolean rightToLeft, String text, String glyphs) {
        @Override
        public String toString() {
            return cut + " " + text;
        }
    }

    private record Placed(int glyph, int x, int y) {}

    static Stream<Expected> strings() {
        try (InputStream in = Objects.requireNonNull(ShapingTest.class.getResourceAsStream("harfbuzz.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Expected(Cut.valueOf(cells[0]), cells[1].equals("rtl"), cells[2], cells[3]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("strings")
    void glyphsAndPositionsAreHarfBuzzs(Expected expected) {
        Face face = Faces.of(expected.cut());
        Shaped shaped = face.shape(expected.text(), expected.rightToLeft());
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < shaped.glyphCount(); i++) {
            placed.add(new Placed(shaped.glyph(i), Math.round(shaped.x(i)), Math.round(shaped.y(i))));
        }
        assertThat(placed).isEqualTo(parse(face, expected.glyphs()));
    }

    @Test
    void theListIsLongEnoughToMeanSomething() {
        assertThat(strings()).hasSizeGreaterThan(120);
    }

    @Test
    void everyFaceHasAThousandUnits() {
        for (Cut cut : Cut.values()) {
            assertThat(Faces.of(cut).file().unitsPerEm()).as("%s", cut).isEqualTo(1000);
        }
    }

    /** Pen positions from advances; a joiner, which HarfBuzz gives as a space without width, is left out. */
    private static List<Placed> parse(Face face, String glyphs) {
        int space = face.shape(" ", false).glyph(0);
        List<Placed> placed = new ArrayList<>();
        int pen = 0;
        for (String glyph : glyphs.split("\\|", -1)) {
            Matcher parts = GLYPH.matcher(glyph);
            assertThat(parts.matches()).as(glyph).isTrue();
            int id = Integer.parseInt(parts.group(1));
            int advance = number(parts, 4);
            if (id != space || advance != 0) {
                placed.add(new Placed(id, pen + number(parts, 2), number(parts, 3)));
            }
            pen += advance;
        }
        return placed;
    }

    private static int number(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
    }
}
