package org.amanat.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The schema as a picture: tables in columns, what is referred to on the left of what refers. */
final class SchemaPicture {

    private static final int WIDTH = 190;
    private static final int ACROSS = 270;
    private static final int LINE = 18;
    private static final int HEAD = 28;
    private static final int GAP = 24;
    private static final int MARGIN = 20;

    private final List<SchemaTable> tables;
    private final Map<String, int[]> corners = new HashMap<>();

    private SchemaPicture(List<SchemaTable> tables) {
        this.tables = tables;
    }

    static String of(List<SchemaTable> tables) {
        return new SchemaPicture(tables).draw();
    }

    private String draw() {
        var bottoms = new ArrayList<Integer>();
        for (SchemaTable table : tables) {
            int depth = depth(table, 0);
            while (bottoms.size() <= depth) {
                bottoms.add(MARGIN);
            }
            corners.put(table.name(), new int[] {MARGIN + depth * ACROSS, bottoms.get(depth)});
            bottoms.set(depth, bottoms.get(depth) + height(table) + GAP);
        }
        int width = MARGIN + (bottoms.size() - 1) * ACROSS + WIDTH + MARGIN;
        int height = bottoms.stream().mapToInt(Integer::intValue).max().orElse(0);
        var svg = new StringBuilder("""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img"
                font-family="sans-serif" font-size="12">
            <title>The tables of the workspace file and what refers to what</title>
            <rect width="100%%" height="100%%" fill="#ffffff"/>
            """.formatted(width, height));
        tables.forEach(table -> lines(svg, table));
        tables.forEach(table -> box(svg, table));
        return svg.append("</svg>\n").toString();
    }

    private void box(StringBuilder svg, SchemaTable table) {
        int[] at = Objects.requireNonNull(corners.get(table.name()));
        svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\" fill=\"#f6f7f9\" stroke=\"#1e4b87\"/>\n"
                .formatted(at[0], at[1], WIDTH, height(table)));
        text(svg, at[0] + 10, at[1] + 19, table.name(), " font-weight=\"bold\" fill=\"#1e4b87\"");
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            String style =
                    column.key() ? " text-decoration=\"underline\"" : column.optional() ? " fill=\"#6b7280\"" : "";
            text(svg, at[0] + 10, at[1] + HEAD + i * LINE + 13, column.name(), style);
        }
    }

    /** A curve from each reference to the head of the table that it refers to. */
    private void lines(StringBuilder svg, SchemaTable table) {
        int[] at = Objects.requireNonNull(corners.get(table.name()));
        for (int i = 0; i < table.columns().size(); i++) {
            int[] target = corners.get(table.columns().get(i).targetTable());
            if (target != null) {
                int y = at[1] + HEAD + i * LINE + 9;
                svg.append("<path d=\"M%d %d C%d %d %d %d %d %d\" fill=\"none\" stroke=\"#8aa4c8\"/>\n"
                        .formatted(
                                at[0],
                                y,
                                at[0] - 40,
                                y,
                                target[0] + WIDTH + 40,
                                target[1] + 14,
                                target[0] + WIDTH,
                                target[1] + 14));
            }
        }
    }

    private static void text(StringBuilder svg, int x, int y, String text, String style) {
        svg.append("<text x=\"%d\" y=\"%d\"%s>%s</text>\n".formatted(x, y, style, text));
    }

    private static int height(SchemaTable table) {
        return HEAD + table.columns().size() * LINE + 6;
    }

    private int depth(SchemaTable table, int steps) {
        if (steps > tables.size()) {
            throw new IllegalStateException("tables refer to each other in a ring");
        }
        return table.columns().stream()
                .flatMap(column -> tables.stream().filter(other -> other.name().equals(column.targetTable())))
                .filter(other -> !other.equals(table))
                .mapToInt(other -> depth(other, steps + 1) + 1)
                .max()
                .orElse(0);
    }
}
