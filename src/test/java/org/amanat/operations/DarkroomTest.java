package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.amanat.model.people.Portrait;
import org.junit.jupiter.api.Test;

/** What is kept of a photograph. */
final class DarkroomTest {

    /** A TIFF with one entry: Orientation is 6, a quarter turn to the right. */
    private static final byte[] TURNED = {
        'I', 'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0
    };

    private static byte[] photograph(int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", bytes);
        return bytes.toByteArray();
    }

    /** As a telephone writes it: with notes, here the way it was held and a place in words. */
    private static byte[] noted(byte[] jpeg) throws IOException {
        var notes = new ByteArrayOutputStream();
        notes.write("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        notes.write(TURNED);
        notes.write("GPS 24.8607 N".getBytes(StandardCharsets.US_ASCII));
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (notes.size() + 2)});
        out.write(notes.toByteArray());
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    @Test
    void aPhotographIsScaledAndStandsAsTheCameraWasHeldAndKeepsNoNotes() throws IOException {
        byte[] file = noted(photograph(1600, 800));
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("GPS");

        var kept = Darkroom.develop(file).orElseThrow();

        assertThat(new String(kept.jpeg(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif");
        var seen = ImageIO.read(new ByteArrayInputStream(kept.jpeg()));
        assertThat(seen.getHeight()).isEqualTo(Portrait.LONGER_SIDE);
        assertThat(seen.getWidth()).isEqualTo(Portrait.LONGER_SIDE / 2);
        assertThat(new Color(seen.getRGB(180, 50)).getRed()).isGreaterThan(200);
        assertThat(new Color(seen.getRGB(180, 670)).getBlue()).isGreaterThan(200);
    }

    @Test
    void aSmallPhotographIsNotMadeLarger() throws IOException {
        var kept = Darkroom.develop(photograph(40, 60)).orElseThrow();
        var seen = ImageIO.read(new ByteArrayInputStream(kept.jpeg()));
        assertThat(seen.getHeight()).isEqualTo(60);
    }

    @Test
    void whatIsNoPictureIsRefused() throws IOException {
        assertThat(Darkroom.develop(new byte[0])).isEmpty();
        assertThat(Darkroom.develop("not a picture".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(Darkroom.develop(Arrays.copyOf(photograph(400, 400), 30))).isEmpty();
    }
}
