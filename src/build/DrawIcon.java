import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Draws the icon, a sheet held in a hand, in the sizes that systems ask for. Run by hand when it changes:
 *
 * <pre>java -Djava.awt.headless=true src/build/DrawIcon.java FOLDER</pre>
 */
public final class DrawIcon {

    private static final int[] SIZES = {16, 32, 48, 64, 128, 256, 512};
    private static final Color NAVY = new Color(0x142235);
    private static final Color PAPER = new Color(0xffffff);
    private static final Color INK = new Color(0x1f4f8b);
    private static final Color HAND = new Color(0x8fb4e6);

    private DrawIcon() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        for (int size : SIZES) {
            File file = folder.resolve("amanat-" + size + ".png").toFile();
            ImageIO.write(draw(size), "png", file);
        }
    }

    /** In units of a square of 100. */
    private static BufferedImage draw(int size) {
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(size / 100.0, size / 100.0);
        g.setColor(NAVY);
        g.fill(new RoundRectangle2D.Double(3, 3, 94, 94, 40, 40));
        g.setColor(PAPER);
        g.fill(sheet());
        g.setColor(INK);
        g.setStroke(new BasicStroke(size < 32 ? 7 : 5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        int[] lengths = size < 32 ? new int[] {22} : new int[] {14, 24, 20};
        for (int line = 0; line < lengths.length; line++) {
            int y = (size < 32 ? 42 : 34) + 11 * line;
            g.draw(new Line2D.Double(38, y, 38 + lengths[line], y));
        }
        g.setColor(HAND);
        g.setStroke(new BasicStroke(8, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(new Arc2D.Double(18, 14, 64, 70, 200, 140, Arc2D.OPEN));
        g.dispose();
        return image;
    }

    /** With one corner turned down. */
    private static Path2D sheet() {
        var sheet = new Path2D.Double();
        sheet.moveTo(30, 20);
        sheet.lineTo(58, 20);
        sheet.lineTo(70, 32);
        sheet.lineTo(70, 68);
        sheet.lineTo(30, 68);
        sheet.closePath();
        return sheet;
    }
}
