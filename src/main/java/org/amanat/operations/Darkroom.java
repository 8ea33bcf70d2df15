package org.amanat.operations;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.amanat.model.people.Portrait;
import org.amanat.press.block.Picture;
import org.amanat.press.block.Upright;

/**
 * Makes of a photograph as a camera wrote it one that is kept: upright, small, and drawn anew, so that nothing is left
 * of where and with what it was taken.
 */
final class Darkroom {

    /** A file that unfolds to more than this, in dots, is no photograph of a person but a trap for the memory. */
    private static final long MOST_DOTS = 120_000_000;

    private Darkroom() {}

    /** Nothing if the bytes are no picture, or one that is too large. */
    static Optional<Portrait> develop(byte[] file) {
        try {
            if (!isOfFairSize(file)) {
                return Optional.empty();
            }
            var seen = ImageIO.read(new ByteArrayInputStream(file));
            return seen == null
                    ? Optional.empty()
                    : Optional.of(new Portrait(jpeg(scaled(seen, new Picture(file).upright()))));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException notAPicture) {
            return Optional.empty();
        }
    }

    private static boolean isOfFairSize(byte[] file) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return false;
            }
            var reader = readers.next();
            try {
                reader.setInput(input);
                return (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_DOTS;
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage scaled(BufferedImage seen, Upright upright) {
        double scale = Math.min(1, (double) Portrait.LONGER_SIDE / Math.max(seen.getWidth(), seen.getHeight()));
        int width = Math.max(1, (int) Math.round(seen.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(seen.getHeight() * scale));
        boolean sideways = upright.turnsSideways();
        var drawn = new BufferedImage(sideways ? height : width, sideways ? width : height, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        pen.transform(turn(upright, width, height));
        pen.drawImage(halved(seen, width), 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    /** Half and half again until one more step is left, so that fine lines do not flicker. */
    private static BufferedImage halved(BufferedImage seen, int width) {
        var smaller = seen;
        while (smaller.getWidth() >= 2 * width && smaller.getHeight() > 1) {
            var half = new BufferedImage(
                    smaller.getWidth() / 2, Math.max(1, smaller.getHeight() / 2), BufferedImage.TYPE_INT_ARGB);
            var pen = half.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(smaller, 0, 0, half.getWidth(), half.getHeight(), null);
            pen.dispose();
            smaller = half;
        }
        return smaller;
    }

    /** From the picture as it lies to the picture as it stands; width and height are those before. */
    private static AffineTransform turn(Upright upright, double width, double height) {
        return switch (upright) {
            case AS_IT_IS -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case HALF_TURN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case UPSIDE_DOWN_MIRRORED -> new AffineTransform(1, 0, 0, -1, 0, height);
            case LEFT_MIRRORED -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case RIGHT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case RIGHT_MIRRORED -> new AffineTransform(0, -1, -1, 0, height, width);
            case LEFT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(picture, "jpeg", bytes)) {
            throw new IOException("no writer of JPEG");
        }
        return bytes.toByteArray();
    }
}
