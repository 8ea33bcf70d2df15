package org.amanat.ui.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.amanat.model.event.ItemId;
import org.amanat.model.texts.Written;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/**
 * The blocks of a programme below each other with the clock beside them. A block stays the same node while its item is
 * there, wherever it moves, so that the focus stays where it is.
 */
final class TimelinePane extends Pane {

    private static final double CLOCK_WIDTH = 56;
    private static final double GAP = 4;
    private static final PseudoClass PINNED = PseudoClass.getPseudoClass("pinned");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final UiTexts texts;
    private final Consumer<ItemBlock> prepare;
    private final Map<ItemId, Line> lines = new HashMap<>();
    private final Label hallClock = Words.small("");
    private final Label hallWords = Words.small("");
    private final Region hallLine = new Region();
    private final Region dropLine = new Region();
    private List<Line> order = List.of();
    private int hallEndsBefore;

    private record Line(Label clock, Label free, ItemBlock block) {}

    /** @param prepare called once with each new block, to listen to it */
    TimelinePane(UiTexts texts, Consumer<ItemBlock> prepare) {
        this.texts = texts;
        this.prepare = prepare;
        getStyleClass().add("timeline");
        hallLine.getStyleClass().add("hall-line");
        hallWords.setId("hall-end");
        dropLine.getStyleClass().add("drop-line");
        dropLine.setVisible(false);
        dropLine.setViewOrder(-2);
        getChildren().addAll(hallClock, hallWords, hallLine, dropLine);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(texts.get("ui.programme.timeline"));
    }

    void show(ProgrammeModel.Shown shown) {
        var timeline = shown.timeline();
        var now = new ArrayList<Line>();
        for (var row : timeline.rows()) {
            var line = lines.computeIfAbsent(row.id(), this::line);
            line.clock().setText(Written.time(row.entry().startTime()));
            line.clock()
                    .pseudoClassStateChanged(
                            PINNED, row.entry().item().pinnedStart().isPresent());
            int free = row.entry().freeMinutes();
            line.free().setText(free == 0 ? "" : texts.get("ui.programme.free", texts.length(free)));
            line.block().show(row, timeline.plan());
            line.block().setChosen(shown.chosen().equals(Optional.of(row.id())));
            now.add(line);
        }
        order = List.copyOf(now);
        keepFocus(shown);
        forgetOthers();
        showHallEnd(timeline);
        requestLayout();
    }

    /** The block of an item that is shown. */
    Optional<ItemBlock> block(ItemId item) {
        return Optional.ofNullable(lines.get(item)).map(Line::block);
    }

    /** The blocks from top to bottom. */
    List<ItemBlock> blocks() {
        return order.stream().map(Line::block).toList();
    }

    /** Where an item would go that is dropped at this height: its index among the others. */
    int placeAt(double y, ItemBlock dragged) {
        return (int) others(dragged).stream()
                .filter(block -> block.getLayoutY() + block.getHeight() / 2 < y)
                .count();
    }

    /** Shows where a dragged item would go. */
    void showPlace(int place, ItemBlock dragged) {
        var others = others(dragged);
        double y = place < others.size()
                ? others.get(place).getLayoutY()
                : others.stream()
                        .mapToDouble(block -> block.getLayoutY() + block.getHeight() + GAP)
                        .max()
                        .orElse(0);
        dropLine.resizeRelocate(dragged.getLayoutX(), y - GAP / 2 - 1, dragged.getWidth(), 2);
        dropLine.setVisible(true);
    }

    void hidePlace() {
        dropLine.setVisible(false);
    }

    private List<ItemBlock> others(ItemBlock dragged) {
        return blocks().stream().filter(block -> !block.equals(dragged)).toList();
    }

    private Line line(ItemId item) {
        var line = new Line(Words.small(""), Words.small(""), new ItemBlock(item, texts));
        line.clock().getStyleClass().add("clock");
        prepare.accept(line.block());
        getChildren().addAll(line.clock(), line.free(), line.block());
        return line;
    }

    /** A focused block hands the focus on to the chosen one, before it goes. */
    private void keepFocus(ProgrammeModel.Shown shown) {
        if (lines.values().stream().anyMatch(line -> line.block().isFocused())) {
            shown.chosen().flatMap(this::block).ifPresent(ItemBlock::requestFocus);
        }
    }

    private void forgetOthers() {
        lines.values().removeIf(line -> {
            boolean gone = !order.contains(line);
            if (gone) {
                getChildren().removeAll(line.clock(), line.free(), line.block());
            }
            return gone;
        });
    }

    private void showHallEnd(Timeline timeline) {
        hallEndsBefore = timeline.hallEndsBefore();
        hallClock.setText(Written.time(timeline.plan().event().ends()));
        hallWords.setText(
                timeline.minutesOver() == 0
                        ? texts.get("ui.programme.hall-end")
                        : texts.get("ui.programme.hall-end-over", texts.length(timeline.minutesOver())));
        hallWords.pseudoClassStateChanged(OVER, timeline.minutesOver() > 0);
        hallLine.pseudoClassStateChanged(OVER, timeline.minutesOver() > 0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var insets = getInsets();
        double inner = (width < 0 ? getWidth() : width) - insets.getLeft() - insets.getRight();
        return insets.getTop() + arrange(inner, false) + insets.getBottom();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 400;
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth() - getInsets().getLeft() - getInsets().getRight(), true);
    }

    /** Goes down the lines and answers how high they are together; places them too if that is wanted. */
    private double arrange(double width, boolean place) {
        double left = getInsets().getLeft();
        double blockWidth = width - CLOCK_WIDTH;
        double y = place ? getInsets().getTop() : 0;
        for (int i = 0; i < order.size(); i++) {
            if (i == hallEndsBefore) {
                y = hallEnd(y, blockWidth, place);
            }
            var line = order.get(i);
            boolean gap = !line.free().getText().isEmpty();
            double freeHeight = gap ? line.free().prefHeight(blockWidth) : 0;
            double height = line.block().heightAt(blockWidth);
            double blockY = y + freeHeight + (gap ? GAP : 0);
            if (place) {
                line.free().setVisible(gap);
                line.free().resizeRelocate(left + CLOCK_WIDTH, y, blockWidth, freeHeight);
                line.clock()
                        .resizeRelocate(
                                left, blockY + GAP, CLOCK_WIDTH, line.clock().prefHeight(CLOCK_WIDTH));
                line.block().resizeRelocate(left + CLOCK_WIDTH, blockY, blockWidth, height);
            }
            y = blockY + height + GAP;
        }
        return hallEndsBefore >= order.size() ? hallEnd(y, blockWidth, place) : y;
    }

    private double hallEnd(double y, double width, boolean place) {
        double wordsHeight = hallWords.prefHeight(width);
        double left = getInsets().getLeft();
        if (place) {
            hallLine.resizeRelocate(left + CLOCK_WIDTH, y + 2 * GAP, width, 2);
            hallClock.resizeRelocate(left, y, CLOCK_WIDTH, hallClock.prefHeight(CLOCK_WIDTH));
            hallWords.resizeRelocate(left + CLOCK_WIDTH, y + 3 * GAP, width, wordsHeight);
        }
        return y + 4 * GAP + wordsHeight;
    }
}
