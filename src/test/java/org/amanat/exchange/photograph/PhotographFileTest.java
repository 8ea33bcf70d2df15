package org.amanat.exchange.photograph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.proceedings.Face;
import org.amanat.model.proceedings.FaceConsent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PhotographFileTest {

    private static final int WIDTH = 2800;
    private static final int HEIGHT = 1400;

    @Test
    void aPhotographIsScaledAndForgetsWhatTheCameraNoted() throws Exception {
        byte[] file = withExif(Pixels.written(halves()).bytes(), 1, "24.8607N 67.0011E");

        var kept = PhotographFile.read(file, "a.jpg");

        assertThat(kept.width()).isEqualTo(PhotographFile.LONGEST_SIDE);
        assertThat(kept.height()).isEqualTo(PhotographFile.LONGEST_SIDE / 2);
        String bytes = new String(kept.picture().bytes(), StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContain("Exif").doesNotContain("24.8607N");
        assertThat(colour(Pixels.read(kept.picture().bytes()), 10, 250)).isEqualTo("red");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 6, 8})
    void aCameraThatWasHeldAskewGivesAnUprightPicture(int orientation) throws Exception {
        byte[] file = withExif(Pixels.written(halves()).bytes(), orientation, "");

        var kept = PhotographFile.read(file, "a.jpg");

        var upright = Pixels.read(kept.picture().bytes());
        String first = switch (orientation) {
            case 3 -> colour(upright, kept.width() - 10, kept.height() / 2);
            case 6 -> colour(upright, kept.width() / 2, 10);
            default -> colour(upright, kept.width() / 2, kept.height() - 10);
        };
        assertThat(first).as("where the left half went").isEqualTo("red");
    }

    @Test
    void nothingOfABlurredFaceIsLeftInTheCopyAndTheRestIsAsItWas() throws Exception {
        var fine = stripes();
        var taken = PhotographFile.read(Pixels.written(fine).bytes(), "a.jpg").picture();
        var face = new Face(250, 250, 500, 500, FaceConsent.REFUSED);

        var copy = Pixels.read(
                PhotographFile.blurred(taken, List.of(face)).picture().bytes());

        assertThat(contrast(copy, 110, 110, 290)).as("within the face").isLessThan(60);
        assertThat(contrast(copy, 10, 10, 90)).as("beside it").isGreaterThan(150);
    }

    @Test
    void aFaceAtTheLastPixelOfThePictureIsCoveredToo() {
        var picture =
                PhotographFile.read(Pixels.written(stripes()).bytes(), "a.jpg").picture();
        var corner = new Face(999, 999, 1, 1, FaceConsent.REFUSED);
        assertThat(PhotographFile.blurred(picture, List.of(corner)).covered()).containsExactly(corner);
    }

    @Test
    void whatIsNoPictureIsRefusedByItsName() {
        assertThatThrownBy(() -> PhotographFile.read("GIF? no".getBytes(StandardCharsets.UTF_8), "notes.jpg"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("NOT_A_PHOTOGRAPH");
    }

    private static BufferedImage halves() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, WIDTH / 2, HEIGHT);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(WIDTH / 2, 0, WIDTH / 2, HEIGHT);
        graphics.dispose();
        return image;
    }

    private static BufferedImage stripes() {
        var image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 400; x++) {
            int shade = x % 8 < 4 ? 0xFFFFFF : 0;
            for (int y = 0; y < 400; y++) {
                image.setRGB(x, y, shade);
            }
        }
        return image;
    }

    /** The difference between the lightest and the darkest shade in one row. */
    private static int contrast(BufferedImage image, int y, int from, int to) {
        var shades =
                IntStream.range(from, to).map(x -> image.getRGB(x, y) & 0xFF).summaryStatistics();
        return shades.getMax() - shades.getMin();
    }

    private static String colour(BufferedImage image, int x, int y) {
        var colour = new Color(image.getRGB(x, y));
        return colour.getRed() > colour.getBlue() ? "red" : "blue";
    }

    private static byte[] withExif(byte[] jpeg, int orientation, String place) {
        var tiff = new ByteArrayOutputStream();
        tiff.writeBytes("Exif\0\0MM\0*\0\0\0\10\0\1\1\22\0\3\0\0\0\1\0".getBytes(StandardCharsets.ISO_8859_1));
        tiff.write(orientation);
        tiff.writeBytes("\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        tiff.writeBytes(place.getBytes(StandardCharsets.ISO_8859_1));
        var file = new ByteArrayOutputStream();
        file.write(jpeg, 0, 2);
        file.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (tiff.size() + 2)});
        file.writeBytes(tiff.toByteArray());
        file.write(jpeg, 2, jpeg.length - 2);
        return file.toByteArray();
    }
}
