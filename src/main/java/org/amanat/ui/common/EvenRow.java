package org.amanat.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/**
 * Things beside each other, of the same width where each then has its least width, and on another line where there is
 * no room. Unlike in a grid nothing is ever cut off, in a small window or in a language with long words.
 */
public final class EvenRow extends Pane {

    private final double gap;
    private final double lineGap;

    /** @param gap between two beside each other, in pixels */
    public EvenRow(double gap, double lineGap, Node... things) {
        super(things);
        this.gap = gap;
        this.lineGap = lineGap;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return horizontal()
                + getManagedChildren().stream()
                        .mapToDouble(EvenRow::least)
                        .max()
                        .orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        List<Node> all = getManagedChildren();
        double widest = all.stream()
                .mapToDouble(node -> Math.max(least(node), node.prefWidth(-1)))
                .max()
                .orElse(0);
        return horizontal() + all.size() * widest + Math.max(0, all.size() - 1) * gap;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = inside(width < 0 ? prefWidth(-1) : width);
        double height = getInsets().getTop() + getInsets().getBottom();
        var lines = lines(room);
        for (List<Node> line : lines) {
            height += height(line, widths(line, room));
        }
        return height + Math.max(0, lines.size() - 1) * lineGap;
    }

    @Override
    protected void layoutChildren() {
        double room = inside(getWidth());
        double y = getInsets().getTop();
        for (List<Node> line : lines(room)) {
            double[] widths = widths(line, room);
            double height = height(line, widths);
            double x = getInsets().getLeft();
            for (int at = 0; at < line.size(); at++) {
                layoutInArea(line.get(at), x, y, widths[at], height, 0, HPos.LEFT, VPos.TOP);
                x += widths[at] + gap;
            }
            y += height + lineGap;
        }
    }

    /** As few lines as there is room for, with as many things in each: three and two rather than four and one. */
    private List<List<Node>> lines(double room) {
        var packed = packed(room);
        List<Node> all = getManagedChildren();
        int each = packed.isEmpty() ? 1 : Math.ceilDiv(all.size(), packed.size());
        var even = new ArrayList<List<Node>>();
        for (int from = 0; from < all.size(); from += each) {
            even.add(all.subList(from, Math.min(all.size(), from + each)));
        }
        return even.stream().allMatch(line -> needed(line) <= room) ? even : packed;
    }

    private List<List<Node>> packed(double room) {
        var lines = new ArrayList<List<Node>>();
        @Nullable List<Node> line = null;
        double used = 0;
        for (Node node : getManagedChildren()) {
            double needed = least(node);
            if (line == null || used + gap + needed > room) {
                line = new ArrayList<>();
                lines.add(line);
                used = needed;
            } else {
                used += gap + needed;
            }
            line.add(node);
        }
        return lines;
    }

    /** All the same if that is enough for each; else what is over goes to each in the same part. */
    private double[] widths(List<Node> line, double room) {
        double shared = room - (line.size() - 1) * gap;
        double same = Math.floor(shared / line.size());
        double needed = needed(line) - (line.size() - 1) * gap;
        boolean even = line.stream().allMatch(node -> least(node) <= same);
        double over = Math.floor(Math.max(0, shared - needed) / line.size());
        return line.stream()
                .mapToDouble(node -> even ? same : Math.min(room, least(node) + over))
                .toArray();
    }

    private double needed(List<Node> line) {
        return line.stream().mapToDouble(EvenRow::least).sum() + (line.size() - 1) * gap;
    }

    private static double height(List<Node> line, double[] widths) {
        double height = 0;
        for (int at = 0; at < widths.length; at++) {
            height = Math.max(height, line.get(at).prefHeight(widths[at]));
        }
        return height;
    }

    private static double least(Node node) {
        return node.minWidth(-1);
    }

    private double inside(double width) {
        return width - horizontal();
    }

    private double horizontal() {
        return getInsets().getLeft() + getInsets().getRight();
    }
}
