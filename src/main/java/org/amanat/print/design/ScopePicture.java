package org.amanat.print.design;

import java.util.ArrayList;
import java.util.List;
import org.amanat.model.consent.Scope;
import org.amanat.press.block.Align;
import org.amanat.press.block.Drawing;
import org.amanat.press.block.Ink;
import org.amanat.press.block.Outline;
import org.amanat.press.block.Point;
import org.amanat.press.block.Shape;
import org.amanat.press.block.Words;

/** A small picture of what a scope means, in lines that also a worn-out printer prints: for whoever does not read. */
public final class ScopePicture {

    /** Width and height, in points. */
    public static final float SIDE = 32;

    private static final float LINE = 1.1f;
    private static final int CORNERS = 20;

    private final List<Shape> shapes = new ArrayList<>();

    private ScopePicture() {}

    /** The words beside it say the same, so that a reader who cannot see it is told nothing twice. */
    public static Drawing of(Scope scope, Words nothing) {
        var picture = new ScopePicture();
        switch (scope) {
            case TOLD_IN_PERSON ->
                picture.person(10, 26).line(20, 9, 28, 5).line(21, 13, 30, 13).line(20, 17, 28, 21);
            case READ_ALOUD -> picture.person(9, 26).sheet(18, 9, 11, 14);
            case LISTED_IN_PROGRAMME ->
                picture.sheet(6, 3, 20, 26).disc(10, 9, 1.4f).disc(10, 15, 1.4f).disc(10, 21, 1.4f);
            case PRINTED_HANDOUT -> picture.box(9, 2, 16, 20).sheet(6, 6, 16, 22);
            case SUMMARY_REPORT ->
                picture.box(5, 3, 22, 26)
                        .line(10, 23, 10, 17)
                        .line(16, 23, 16, 11)
                        .line(22, 23, 22, 14)
                        .line(8, 23, 24, 23);
            case OTHER_EVENTS -> picture.calendar(2, 9).calendar(19, 9).arrow(14, 16, 18, 16);
            case WEBSITE_AND_SOCIAL_MEDIA ->
                picture.ring(16, 16, 12, 12)
                        .ring(16, 16, 5, 12)
                        .line(4, 16, 28, 16)
                        .line(6, 10, 26, 10)
                        .line(6, 22, 26, 22);
            case PRESS ->
                picture.box(4, 5, 24, 22)
                        .line(7, 10, 25, 10)
                        .line(7, 15, 15, 15)
                        .line(7, 19, 15, 19)
                        .line(7, 23, 15, 23)
                        .box(18, 14, 7, 9);
            case PHOTOGRAPH ->
                picture.box(3, 9, 26, 18)
                        .ring(16, 18, 6, 6)
                        .line(10, 9, 12, 5)
                        .line(12, 5, 20, 5)
                        .line(20, 5, 22, 9);
            case VOICE_OR_VIDEO ->
                picture.ring(16, 11, 4.5f, 8)
                        .line(7, 14, 9, 19)
                        .line(9, 19, 16, 22)
                        .line(16, 22, 23, 19)
                        .line(23, 19, 25, 14)
                        .line(16, 22, 16, 28)
                        .line(11, 28, 21, 28);
            case PARTNERS_AND_FUNDERS -> picture.person(9, 26).person(23, 26).line(14, 19, 18, 19);
            case TRAINING ->
                picture.box(10, 3, 20, 14)
                        .line(14, 8, 26, 8)
                        .line(14, 12, 22, 12)
                        .person(7, 29);
            case ARCHIVE ->
                picture.box(3, 12, 26, 16)
                        .line(3, 12, 7, 5)
                        .line(7, 5, 25, 5)
                        .line(25, 5, 29, 12)
                        .box(12, 17, 8, 4);
            case COUNTED_IN_STATISTICS ->
                picture.line(6, 6, 6, 26)
                        .line(12, 6, 12, 26)
                        .line(18, 6, 18, 26)
                        .line(24, 6, 24, 26)
                        .line(2, 22, 29, 9);
        }
        return new Drawing(picture.shapes, nothing, SIDE, SIDE, Align.START);
    }

    private ScopePicture person(float middle, float feet) {
        return ring(middle, feet - 17, 3.6f, 3.6f)
                .line(middle - 6, feet, middle - 5, feet - 9)
                .line(middle - 5, feet - 9, middle - 2, feet - 12)
                .line(middle - 2, feet - 12, middle + 2, feet - 12)
                .line(middle + 2, feet - 12, middle + 5, feet - 9)
                .line(middle + 5, feet - 9, middle + 6, feet)
                .line(middle - 6, feet, middle + 6, feet);
    }

    private ScopePicture sheet(float left, float top, float width, float height) {
        shapes.add(new Shape.Filled(List.of(Outline.rectangle(left, top, width, height)), Ink.FAINT));
        box(left, top, width, height);
        for (float y = top + 6; y < top + height - 3; y += 6) {
            line(left + width * 0.32f, y, left + width - 3, y);
        }
        return this;
    }

    private ScopePicture calendar(float left, float top) {
        return box(left, top, 11, 14).line(left, top + 4, left + 11, top + 4).disc(left + 5.5f, top + 9, 1.8f);
    }

    private ScopePicture arrow(float x1, float y1, float x2, float y2) {
        return line(x1, y1, x2, y2).line(x2 - 2, y2 - 2, x2, y2).line(x2 - 2, y2 + 2, x2, y2);
    }

    private ScopePicture box(float left, float top, float width, float height) {
        shapes.add(Shape.Stroked.black(Outline.rectangle(left, top, width, height), LINE));
        return this;
    }

    private ScopePicture line(float x1, float y1, float x2, float y2) {
        shapes.add(Shape.Stroked.black(Outline.line(x1, y1, x2, y2), LINE));
        return this;
    }

    private ScopePicture ring(float x, float y, float across, float up) {
        shapes.add(Shape.Stroked.black(round(x, y, across, up), LINE));
        return this;
    }

    private ScopePicture disc(float x, float y, float radius) {
        shapes.add(Shape.Filled.black(round(x, y, radius, radius)));
        return this;
    }

    private static Outline round(float x, float y, float across, float up) {
        List<Point> corners = new ArrayList<>();
        for (int i = 0; i < CORNERS; i++) {
            double angle = 2 * Math.PI * i / CORNERS;
            corners.add(new Point((float) (x + across * Math.cos(angle)), (float) (y + up * Math.sin(angle))));
        }
        return new Outline(corners, true);
    }
}
