package org.amanat.exchange.photograph;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.proceedings.BlurredCopy;
import org.amanat.model.proceedings.Face;
import org.amanat.model.proceedings.Picture;

/** Photographs as files. */
public final class PhotographFile {

    /** The longer side of what is kept, in pixels: 300 dots an inch where two stand beside each other on a page. */
    public static final int LONGEST_SIDE = 1000;

    /** What is read at most, in bytes. */
    public static final int LONGEST_FILE = 40_000_000;

    /** A face is left this many blocks of one colour wide: fewer than make out who it is. */
    private static final int BLOCKS = 5;

    private PhotographFile() {}

    /**
     * What is kept of a file.
     *
     * @param width in pixels
     * @param height in pixels
     */
    public record Kept(Picture picture, int width, int height) {}

    /**
     * Reads a JPEG or PNG file: turned upright, scaled down, and without anything that the camera noted, such as where
     * and when somebody stood.
     *
     * @param name of the file, for the sentence about a mistake
     * @throws ProblemException {@code NOT_A_PHOTOGRAPH} if it is no picture that can be read
     */
    public static Kept read(byte[] file, String name) {
        try {
            BufferedImage image = Orientation.upright(Pixels.read(file), Orientation.of(file));
            double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
            int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
            int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
            var scaled = scale < 1 ? Pixels.scaled(image, width, height) : image;
            return new Kept(Pixels.written(scaled), width, height);
        } catch (IOException unreadable) {
            throw new ProblemException(unreadable, ProblemCode.NOT_A_PHOTOGRAPH, name);
        }
    }

    /**
     * A copy in which faces cannot be recognised: each is replaced by a few blocks of one colour, from which nothing
     * can be computed back.
     */
    public static BlurredCopy blurred(Picture picture, List<Face> faces) {
        try {
            BufferedImage image = Pixels.read(picture.bytes());
            faces.forEach(face -> cover(image, face));
            return new BlurredCopy(faces, Pixels.written(image));
        } catch (IOException unreadable) {
            throw new ProblemException(unreadable, ProblemCode.PICTURE_UNREADABLE);
        }
    }

    private static void cover(BufferedImage image, Face face) {
        int left = face.left() * image.getWidth() / Face.WHOLE;
        int top = face.top() * image.getHeight() / Face.WHOLE;
        int right = upwards((face.left() + face.width()) * image.getWidth());
        int bottom = upwards((face.top() + face.height()) * image.getHeight());
        int side = Math.max(1, Math.max(right - left, bottom - top) / BLOCKS);
        for (int y = top; y < bottom; y += side) {
            for (int x = left; x < right; x += side) {
                fill(image, x, y, Math.min(side, right - x), Math.min(side, bottom - y));
            }
        }
    }

    private static int upwards(int thousandths) {
        return (thousandths + Face.WHOLE - 1) / Face.WHOLE;
    }

    private static void fill(BufferedImage image, int x, int y, int width, int height) {
        int[] pixels = image.getRGB(x, y, width, height, null, 0, width);
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int pixel : pixels) {
            red += pixel >> 16 & 0xFF;
            green += pixel >> 8 & 0xFF;
            blue += pixel & 0xFF;
        }
        int mean =
                (int) (red / pixels.length) << 16 | (int) (green / pixels.length) << 8 | (int) (blue / pixels.length);
        Arrays.fill(pixels, mean);
        image.setRGB(x, y, width, height, pixels, 0, width);
    }
}
