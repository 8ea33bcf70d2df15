package org.amanat.ui.programme;

import javafx.scene.Cursor;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.amanat.model.event.ProgrammeItem;
import org.jspecify.annotations.Nullable;

/** The mouse in the timeline: a block is dragged to another place, its lower edge to another length. */
final class TimelineDrag {

    /** How near to the lower edge the mouse takes hold of it, and how far it goes before a press becomes a drag. */
    private static final double EDGE = 7;

    private static final double START = 5;
    private static final double SCROLL_ZONE = 40;
    private static final double SCROLL_STEP = 12;

    private final ProgrammeModel model;
    private final TimelinePane pane;
    private final ScrollPane scroll;
    private Drag drag = new Drag.None();
    private @Nullable ItemBlock held;

    private sealed interface Drag {

        record None() implements Drag {}

        record Pressed(double y, boolean atEdge) implements Drag {}

        record Moving(double y, int place) implements Drag {}

        record Resizing(double y, ProgrammeItem from, ProgrammeItem to) implements Drag {}
    }

    TimelineDrag(ProgrammeModel model, TimelinePane pane, ScrollPane scroll) {
        this.model = model;
        this.pane = pane;
        this.scroll = scroll;
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> released());
    }

    /** Lets a block be taken hold of. */
    void listenTo(ItemBlock block) {
        block.setOnMouseMoved(event -> block.setCursor(atEdge(block, event) ? Cursor.S_RESIZE : Cursor.DEFAULT));
        block.setOnMousePressed(event -> pressed(block, event));
        block.setOnMouseDragged(event -> dragged(block, event));
    }

    /** Puts everything back that a drag has moved so far. */
    void cancel() {
        drag = new Drag.None();
        held = null;
        pane.hidePlace();
        pane.blocks().forEach(block -> {
            block.drag(0);
            model.item(block.item()).ifPresent(item -> block.showLength(item.minutes()));
        });
    }

    private void pressed(ItemBlock block, MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            model.choose(block.item());
            block.requestFocus();
            held = block;
            drag = new Drag.Pressed(y(event), atEdge(block, event));
        }
    }

    private void dragged(ItemBlock block, MouseEvent event) {
        double y = y(event);
        drag = switch (drag) {
            case Drag.None none -> none;
            case Drag.Pressed(var from, var atEdge)
            when Math.abs(y - from) >= START ->
                atEdge
                        ? model.item(block.item())
                                .<Drag>map(item -> resized(from, item, y))
                                .orElseGet(Drag.None::new)
                        : new Drag.Moving(from, pane.placeAt(y, block));
            case Drag.Pressed pressed -> pressed;
            case Drag.Moving moving -> new Drag.Moving(moving.y(), pane.placeAt(y, block));
            case Drag.Resizing(var from, var item, var to) -> resized(from, item, y);
        };
        show(block, y);
        event.consume();
    }

    private static Drag.Resizing resized(double from, ProgrammeItem item, double to) {
        int steps = (int) Math.round((to - from) / ItemBlock.MINUTE / ItemEdits.STEP);
        return new Drag.Resizing(from, item, steps == 0 ? item : ItemEdits.lengthened(item, steps));
    }

    private void show(ItemBlock block, double y) {
        switch (drag) {
            case Drag.Moving(var from, var place) -> {
                block.drag(y - from);
                pane.showPlace(place, block);
                scrollTowards(y);
            }
            case Drag.Resizing resizing -> block.showLength(resizing.to().minutes());
            case Drag.None _, Drag.Pressed _ -> {}
        }
    }

    /** The mouse may be let go over another block than it took hold of. */
    private void released() {
        var block = held;
        if (block == null) {
            return;
        }
        var done = drag;
        cancel();
        switch (done) {
            case Drag.Moving moving -> model.move(block.item(), moving.place());
            case Drag.Resizing resizing ->
                model.edit(
                        block.item(),
                        item -> ItemEdits.withMinutes(item, resizing.to().minutes()));
            case Drag.None _, Drag.Pressed _ -> {}
        }
    }

    /** A drag that comes near the upper or lower end brings what lies beyond it into view. */
    private void scrollTowards(double y) {
        double hidden = pane.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            double top = scroll.getVvalue() * hidden;
            double bottom = top + scroll.getViewportBounds().getHeight();
            double by = y < top + SCROLL_ZONE ? -SCROLL_STEP : y > bottom - SCROLL_ZONE ? SCROLL_STEP : 0;
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + by / hidden, 0, 1));
        }
    }

    private double y(MouseEvent event) {
        return pane.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
    }

    private static boolean atEdge(ItemBlock block, MouseEvent event) {
        return block.sceneToLocal(event.getSceneX(), event.getSceneY()).getY() > block.getHeight() - EDGE;
    }
}
