package org.amanat.exchange.photograph;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.amanat.model.proceedings.Picture;

/** Pixels of photographs. Nothing is ever written to a temporary file. */
final class Pixels {

    /** Good enough for a page, a quarter of the size of the best. */
    private static final float QUALITY = 0.7f;

    private Pixels() {}

    /** @throws IOException if it is no picture that can be read */
    static BufferedImage read(byte[] file) throws IOException {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("not a picture");
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return opaque(Objects.requireNonNull(reader.read(0)));
            } catch (RuntimeException broken) {
                // Readers answer some damaged files so.
                throw new IOException(broken);
            } finally {
                reader.dispose();
            }
        }
    }

    /** A JPEG file with pixels and nothing else in it. */
    static Picture written(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            var wish = writer.getDefaultWriteParam();
            wish.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wish.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, null), wish);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return new Picture(bytes.toByteArray());
    }

    /** The picture in another size, halved step by step so that no line is lost. */
    static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage at = image;
        while (at.getWidth() > 2 * width && at.getHeight() > 2 * height) {
            at = drawn(at, at.getWidth() / 2, at.getHeight() / 2);
        }
        return drawn(at, width, height);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return drawn;
    }

    /** On white, because JPEG knows no transparency. */
    private static BufferedImage opaque(BufferedImage image) {
        var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return opaque;
    }
}
