package org.amanat.press.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.amanat.press.block.Emphasis;
import org.amanat.press.block.Family;

/** The bundled faces, each read from the program's resources when it is first wanted. */
public final class Faces {

    private static final Map<Cut, Face> LOADED = new EnumMap<>(Cut.class);

    private Faces() {}

    public static Face of(Cut cut) {
        synchronized (LOADED) {
            return LOADED.computeIfAbsent(cut, Faces::load);
        }
    }

    /** The cut of a family that shows an emphasis; where a family lacks one, the nearest that it has. */
    public static Cut cut(Family family, boolean strong, Emphasis emphasis) {
        boolean bold = strong || emphasis == Emphasis.STRONG;
        return switch (family) {
            case SERIF -> bold ? Cut.SERIF_BOLD : emphasis == Emphasis.ITALIC ? Cut.SERIF_ITALIC : Cut.SERIF;
            case SANS -> bold ? Cut.SANS_BOLD : Cut.SANS;
            case NASTALIQ -> bold ? Cut.NASTALIQ_BOLD : Cut.NASTALIQ;
            case NASKH -> bold ? Cut.NASKH_BOLD : Cut.NASKH;
        };
    }

    private static Face load(Cut cut) {
        String resource = "/org/amanat/press/fonts/" + cut.postScriptName() + ".ttf";
        try (InputStream in = Faces.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + resource);
            }
            byte[] bytes = in.readAllBytes();
            Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
            return new Face(cut, font, new TrueTypeFile(bytes));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FontFormatException damaged) {
            throw new IllegalStateException("damaged: " + resource, damaged);
        }
    }
}
