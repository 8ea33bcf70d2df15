import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.File;
import java.io.IOException;
import java.util.Locale;

/**
 * Prints the Urdu name of the program in Nastaliq as an SVG path, for {@code Wordmark}. JavaFX on Linux leaves the dots
 * of Nastaliq where they do not belong, so the word is kept as an outline, set by the HarfBuzz of the JDK:
 *
 * <pre>java -Djava.awt.headless=true src/build/OutlineWordmark.java FONT</pre>
 */
public final class OutlineWordmark {

    private static final String WORD = "امانت";
    private static final float SIZE = 100;

    private OutlineWordmark() {}

    public static void main(String[] arguments) throws IOException, FontFormatException {
        Font font = Font.createFont(Font.TRUETYPE_FONT, new File(arguments[0])).deriveFont(SIZE);
        char[] word = WORD.toCharArray();
        Shape outline = font.layoutGlyphVector(
                        new FontRenderContext(null, true, true), word, 0, word.length, Font.LAYOUT_RIGHT_TO_LEFT)
                .getOutline();
        var box = outline.getBounds2D();
        var atOrigin = AffineTransform.getTranslateInstance(-box.getX(), -box.getY());
        System.out.println(path(outline.getPathIterator(atOrigin)));
    }

    private static String path(PathIterator segments) {
        var path = new StringBuilder();
        double[] points = new double[6];
        for (; !segments.isDone(); segments.next()) {
            switch (segments.currentSegment(points)) {
                case PathIterator.SEG_MOVETO -> append(path, 'M', points, 2);
                case PathIterator.SEG_LINETO -> append(path, 'L', points, 2);
                case PathIterator.SEG_QUADTO -> append(path, 'Q', points, 4);
                case PathIterator.SEG_CUBICTO -> append(path, 'C', points, 6);
                default -> path.append('Z');
            }
        }
        return path.toString();
    }

    private static void append(StringBuilder path, char command, double[] points, int count) {
        path.append(command);
        for (int i = 0; i < count; i++) {
            path.append(i == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.1f", points[i]));
        }
    }
}
