package org.amanat.press.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.amanat.press.block.Ink;
import org.amanat.press.layout.Mark;
import org.amanat.press.layout.Tag;
import org.amanat.press.text.Line;
import org.amanat.press.text.Segment;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * Paints the marks of one page. A line is painted in visual order, which is what readers that go by position expect,
 * and enters the structure in reading order.
 */
final class PagePainter {

    private record Painted(int start, StructureTree.Inline inline, int id, LinkAreas.Area area) {}

    private final Fonts fonts;
    private final Images images;
    private final Colours colours;
    private final StructureTree tree;
    private final COSDictionary page;
    private final float height;
    private final LinkAreas links;
    private final Content content = new Content();
    private final StructureTree.PageContents contents = new StructureTree.PageContents();

    PagePainter(DocumentParts parts, COSDictionary page, float height, LinkAreas links) {
        this.fonts = parts.fonts();
        this.images = parts.images();
        this.colours = parts.colours();
        this.tree = parts.tree();
        this.page = page;
        this.height = height;
        this.links = links;
    }

    byte[] paint(List<Mark> marks) {
        marks.forEach(this::paint);
        return content.bytes();
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Mark.Text text
            when text.tag().isPresent() -> text(text, text.tag().get());
            case Mark.Text text -> {
                content.operator("/Artifact <</Type /Pagination>> BDC");
                glyphs(text, text.line().placed());
                content.operator("EMC");
            }
            case Mark.Stroke stroke -> stroke(stroke);
            case Mark.Frame frame -> {
                content.operator("/Artifact BMC");
                RoundedFrame.draw(content, frame, height - frame.y());
                content.operator("EMC");
            }
            case Mark.Image image -> image(image);
            case Mark.Drawing drawing -> drawing(drawing);
            case Mark.Turned turned -> {
                content.raw("q -1 0 0 -1 ").number(2 * turned.x()).number(2 * (height - turned.y()));
                content.operator("cm");
                turned.marks().forEach(this::paint);
                content.operator("Q");
            }
        }
    }

    StructureTree.PageContents contents() {
        return contents;
    }

    private void text(Mark.Text text, Tag tag) {
        List<Line.Placed> line = text.line().placed();
        List<Painted> painted = new ArrayList<>();
        for (int from = 0; from < line.size(); ) {
            StructureTree.Inline inline = inline(line.get(from));
            int to = from + 1;
            while (to < line.size() && inline(line.get(to)).equals(inline)) {
                to++;
            }
            List<Line.Placed> stretch = line.subList(from, to);
            int id = contents.next();
            String type = inline.target().isPresent()
                    ? "Link"
                    : inline.tongue().equals(tag.tongue()) ? tag.role().type() : "Span";
            content.raw("/" + type + " <</MCID " + id).operator(">> BDC");
            glyphs(text, stretch);
            content.operator("EMC");
            int start = stretch.stream()
                    .mapToInt(placed -> placed.segment().start())
                    .min()
                    .orElse(0);
            painted.add(new Painted(start, inline, id, area(text, stretch)));
            from = to;
        }
        painted.sort(Comparator.comparingInt(Painted::start));
        for (Painted part : painted) {
            COSDictionary element = tree.element(tag, part.inline());
            StructureTree.addContent(element, page, part.id());
            contents.owner(part.id(), element);
            part.inline().target().ifPresent(target -> links.add(element, target, part.area()));
        }
    }

    private static StructureTree.Inline inline(Line.Placed placed) {
        Segment segment = placed.segment();
        return new StructureTree.Inline(
                segment.style().tongue(), segment.style().target());
    }

    private LinkAreas.Area area(Mark.Text text, List<Line.Placed> stretch) {
        Line.Placed last = stretch.getLast();
        float baseline = height - text.baseline();
        return new LinkAreas.Area(
                text.x() + stretch.getFirst().x(),
                baseline - text.line().below(),
                text.x() + last.x() + last.segment().width(),
                baseline + text.line().above() * 0.9f);
    }

    /** Paints segments that stand side by side, from left to right. */
    private void glyphs(Mark.Text text, List<Line.Placed> segments) {
        content.operator("BT");
        Optional<Ink> ink = Optional.empty();
        for (int from = 0; from < segments.size(); ) {
            Segment first = segments.get(from).segment();
            int to = from + 1;
            while (to < segments.size() && sameFont(first, segments.get(to).segment())) {
                to++;
            }
            if (ink.isEmpty() || ink.get() != first.style().lettering().ink()) {
                ink = Optional.of(first.style().lettering().ink());
                content.operator(colours.fill(ink.get()));
            }
            row(text, segments.subList(from, to));
            from = to;
        }
        content.operator("ET");
    }

    private static boolean sameFont(Segment one, Segment other) {
        return one.style().cut() == other.style().cut()
                && one.style().lettering().equals(other.style().lettering());
    }

    private void row(Mark.Text text, List<Line.Placed> segments) {
        Line.Placed first = segments.getFirst();
        float size = first.segment().style().lettering().size();
        int tracking = first.segment().style().lettering().tracking();
        PageFont font = fonts.of(first.segment().style().cut());
        GlyphRow row = new GlyphRow();
        for (Line.Placed placed : segments) {
            float start = (placed.x() - first.x()) * 1000 / size;
            for (Coded.Code code :
                    font.code(placed.segment().shaped(), tracking).codes()) {
                row.show(start + code.x(), code.code(), code.advance());
            }
        }
        content.raw("/" + font.name().getName() + " ").number(size).operator("Tf");
        content.raw("1 0 0 1 ").number(text.x() + first.x()).number(height - text.baseline());
        content.operator("Tm").raw(row.operand()).operator("TJ");
    }

    private void stroke(Mark.Stroke stroke) {
        content.operator("/Artifact BMC").operator(colours.stroke(stroke.ink()));
        content.number(stroke.thickness()).operator("w");
        content.number(stroke.x1()).number(height - stroke.y1()).operator("m");
        content.number(stroke.x2()).number(height - stroke.y2()).operator("l S").operator("EMC");
    }

    private void image(Mark.Image image) {
        float bottom = height - image.y() - image.height();
        beginFigure(image.tag(), image.x(), bottom, image.width(), image.height());
        content.raw("q ");
        matrix(image, bottom);
        content.operator("cm").raw("/");
        content.raw(images.name(image.picture()).getName()).operator(" Do Q").operator("EMC");
    }

    private void drawing(Mark.Drawing drawing) {
        float top = height - drawing.y();
        beginFigure(drawing.tag(), drawing.x(), top - drawing.height(), drawing.width(), drawing.height());
        new ShapePainter(content, colours, drawing.x(), top).paint(drawing.shapes());
        content.operator("EMC");
    }

    /** Puts the unit square in which a picture is drawn on its place, turned so that it stands upright. */
    private void matrix(Mark.Image image, float bottom) {
        float w = image.width();
        float h = image.height();
        float left = image.x();
        float right = left + w;
        float top = bottom + h;
        float[] numbers = switch (image.picture().upright()) {
            case AS_IT_IS -> new float[] {w, 0, 0, h, left, bottom};
            case MIRRORED -> new float[] {-w, 0, 0, h, right, bottom};
            case HALF_TURN -> new float[] {-w, 0, 0, -h, right, top};
            case UPSIDE_DOWN_MIRRORED -> new float[] {w, 0, 0, -h, left, top};
            case LEFT_MIRRORED -> new float[] {0, -h, -w, 0, right, top};
            case RIGHT -> new float[] {0, -h, w, 0, left, top};
            case RIGHT_MIRRORED -> new float[] {0, h, w, 0, left, bottom};
            case LEFT -> new float[] {0, h, -w, 0, right, bottom};
        };
        for (float number : numbers) {
            content.number(number);
        }
    }

    private void beginFigure(Optional<Tag> tag, float left, float bottom, float width, float tall) {
        if (tag.isEmpty()) {
            content.operator("/Artifact BMC");
            return;
        }
        COSDictionary figure = tree.element(tag.get());
        int id = contents.next();
        contents.owner(id, figure);
        StructureTree.addContent(figure, page, id);
        StructureAttributes.place(figure, left, bottom, left + width, bottom + tall);
        content.raw("/Figure <</MCID " + id).operator(">> BDC");
    }
}
