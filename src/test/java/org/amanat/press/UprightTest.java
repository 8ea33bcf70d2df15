package org.amanat.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.amanat.press.block.Align;
import org.amanat.press.block.Figure;
import org.amanat.press.block.PageSize;
import org.amanat.press.block.Picture;
import org.amanat.press.block.Theme;
import org.amanat.press.block.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Photographs from a telephone. */
final class UprightTest {

    private static final int LONG = 320;
    private static final int SHORT = 160;

    /** Where the dark corner of the file, its left upper one, stands on the page (Exif 2.3, table 6). */
    @ParameterizedTest
    @CsvSource({
        "1, true, true",
        "2, true, false",
        "3, false, false",
        "4, false, true",
        "5, true, true",
        "6, true, false",
        "7, false, false",
        "8, false, true"
    })
    void aPhotographStandsAsTheCameraWasHeld(int orientation, boolean above, boolean left) throws IOException {
        byte[] pdf = pdf(photograph(orientation));
        try (PageImages pages = PageImages.of(pdf)) {
            PageImage page = pages.render(1, 1);
            boolean sideways = orientation > 4;
            int x0 = (int) (PageSize.A6.width() * 0.097f);
            int y0 = (int) (PageSize.A6.width() * 0.115f);
            int width = sideways ? 50 : 100;
            int height = sideways ? 100 : 50;
            assertThat(dark(page, x0 + width / 4, y0 + height / 4)).isEqualTo(above && left);
            assertThat(dark(page, x0 + 3 * width / 4, y0 + height / 4)).isEqualTo(above && !left);
            assertThat(dark(page, x0 + width / 4, y0 + 3 * height / 4)).isEqualTo(!above && left);
            assertThat(dark(page, x0 + 3 * width / 4, y0 + 3 * height / 4)).isEqualTo(!above && !left);
        }
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void nothingThatACameraNotedIsLeftInTheDocument() throws IOException {
        byte[] photograph = photograph(6);
        assertThat(new String(photograph, StandardCharsets.ISO_8859_1)).contains("Lyari, 31 May");
        assertThat(new String(pdf(photograph), StandardCharsets.ISO_8859_1)).doesNotContain("Lyari");
        assertThat(new String(new Picture(photograph).bytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif");
    }

    @Test
    void notesThatAreCutOffSayNothing() throws IOException {
        byte[] whole = photograph(6);
        for (int length = 4; length < 60; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThat(new Picture(cut).upright()).isNotNull();
        }
    }

    private static boolean dark(PageImage page, int x, int y) {
        return (page.argb()[y * page.width() + x] & 0xFF) < 128;
    }

    private static byte[] pdf(byte[] photograph) {
        return TypesetterTest.pdf(Manuscripts.of(
                PageSize.A6,
                Theme.normal(),
                Manuscripts.english(List.of(new Figure(
                        new Picture(photograph), Words.english("One corner is dark"), 100, 100, Align.START)))));
    }

    /** A file with its left upper quarter dark, and notes of a camera. */
    private static byte[] photograph(int orientation) throws IOException {
        BufferedImage image = new BufferedImage(LONG, SHORT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < SHORT; y++) {
            for (int x = 0; x < LONG; x++) {
                image.setRGB(x, y, x < LONG / 2 && y < SHORT / 2 ? 0x000000 : 0xFFFFFF);
            }
        }
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", plain);
        byte[] file = plain.toByteArray();
        byte[] place = "Lyari, 31 May".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer notes = ByteBuffer.allocate(36 + place.length);
        notes.putShort((short) 0xFFE1).putShort((short) (notes.capacity() - 2));
        notes.put(new byte[] {'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1});
        notes.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        notes.putInt(0).put(place);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, 2);
        out.writeBytes(Arrays.copyOf(notes.array(), notes.position()));
        out.write(file, 2, file.length - 2);
        return out.toByteArray();
    }
}
