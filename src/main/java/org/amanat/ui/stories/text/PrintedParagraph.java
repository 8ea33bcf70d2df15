package org.amanat.ui.stories.text;

import java.util.Map;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.amanat.operations.ScreenText;

/** A paragraph in the letters in which it is printed. A screen reader reads its words. */
final class PrintedParagraph extends Region {

    private static final double LEAST = 120;
    private static final double MARK_INSET = 5;

    private final ScreenText text;
    private final Map<ScreenText.Mark, Look> marks;
    private Optional<Laid> laid = Optional.empty();
    private Optional<ScreenText.Lines> painted = Optional.empty();

    /** How a marked stretch looks and what a click on it does. */
    record Look(String styleClass, Runnable clicked) {}

    private record Laid(double width, ScreenText.Lines lines) {}

    /** @param marks on stretches of the words */
    PrintedParagraph(String words, ScreenText text, Map<ScreenText.Mark, Look> marks) {
        this.text = text;
        this.marks = Map.copyOf(marks);
        // the lines are turned already
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST;
    }

    @Override
    protected double computePrefWidth(double height) {
        return LEAST;
    }

    @Override
    protected double computePrefHeight(double width) {
        return at(width).height();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var lines = at(getWidth());
        if (!painted.equals(Optional.of(lines))) {
            painted = Optional.of(lines);
            getChildren().clear();
            lines.areas().forEach(this::mark);
            lines.outlines().forEach(this::ink);
        }
    }

    private ScreenText.Lines at(double given) {
        double width = Math.max(given <= 0 ? getWidth() : given, LEAST);
        return laid.filter(known -> known.width() == width).map(Laid::lines).orElseGet(() -> {
            var lines = text.at(width);
            laid = Optional.of(new Laid(width, lines));
            return lines;
        });
    }

    private void mark(ScreenText.Area area) {
        var look = marks.get(area.mark());
        if (look != null) {
            var ground = new Region();
            ground.getStyleClass().add(look.styleClass());
            ground.setOnMouseClicked(_ -> look.clicked().run());
            ground.resizeRelocate(area.x(), area.y() + MARK_INSET, area.width(), area.height() - 2 * MARK_INSET);
            ground.setManaged(false);
            getChildren().add(ground);
        }
    }

    private void ink(String outline) {
        var path = new SVGPath();
        path.setContent(outline);
        path.getStyleClass().add("story-ink");
        path.setMouseTransparent(true);
        path.setManaged(false);
        getChildren().add(path);
    }
}
