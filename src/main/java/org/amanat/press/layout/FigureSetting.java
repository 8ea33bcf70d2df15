package org.amanat.press.layout;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.amanat.press.block.Align;
import org.amanat.press.block.Figure;
import org.amanat.press.block.Picture;
import org.amanat.press.block.Tongue;
import org.amanat.press.block.Words;
import org.amanat.press.finding.Finding;

/** Places a picture. */
record FigureSetting(Consumer<Finding> findings) {

    private static final int COARSE = 150;

    void set(Figure figure, float measure, Tag parent, Flow flow) {
        String alternative = figure.alternative().text();
        Optional<Dimension> size = size(figure.picture());
        if (size.isEmpty()) {
            findings.accept(new Finding.UnreadablePicture(alternative));
            return;
        }
        float scale =
                Math.min(Math.min(figure.width(), measure) / size.get().width, figure.height() / size.get().height);
        float width = size.get().width * scale;
        float height = size.get().height * scale;
        int dotsPerInch = Math.round(72 / scale);
        if (dotsPerInch < COARSE) {
            findings.accept(new Finding.CoarsePicture(alternative, dotsPerInch));
        }
        float x = left(figure.align(), figure.alternative().tongue(), measure, width);
        Optional<Tag> tag = tag(figure.alternative(), parent);
        flow.solid(
                new Slab(height, Float.NaN, List.of(new Mark.Image(figure.picture(), x, 0, width, height, tag))), true);
    }

    /** Left edge of something that has a width of its own. */
    static float left(Align align, Tongue tongue, float measure, float width) {
        return switch (align) {
            case CENTRE -> (measure - width) / 2;
            case END -> tongue.rightToLeft() ? 0 : measure - width;
            case START, JUSTIFIED -> tongue.rightToLeft() ? measure - width : 0;
        };
    }

    /** What tells readers who cannot see it; nothing for decoration. */
    static Optional<Tag> tag(Words alternative, Tag parent) {
        return alternative.isBlank()
                ? Optional.empty()
                : Optional.of(parent.add(
                        StructureType.FIGURE, alternative.tongue(), new Tag.Detail.Alternative(alternative.text())));
    }

    /**
     * Width and height of the upright picture in dots, if the picture can be read and printed. A JPEG in the four inks
     * of a printing press cannot: its colours are not those of the file.
     */
    private static Optional<Dimension> size(Picture picture) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture.bytes()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                if (!reader.getImageTypes(0).hasNext()) {
                    return Optional.empty();
                }
                if (!reader.getFormatName().equalsIgnoreCase("JPEG")) {
                    // taken apart when it is embedded, so it has to be whole
                    reader.read(0);
                }
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                boolean sideways = picture.upright().turnsSideways();
                return Optional.of(sideways ? new Dimension(height, width) : new Dimension(width, height));
            } finally {
                reader.dispose();
            }
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
