package org.amanat.ui.programme;

import javafx.event.EventHandler;
import javafx.geometry.NodeOrientation;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keyboard in the timeline. Arrow keys choose, with Alt they move the item (up, down) or change its length (forward
 * is longer); Enter goes to the inspector, Delete removes, Escape gives up a drag.
 */
final class TimelineKeys implements EventHandler<KeyEvent> {

    private static final int PAGE = 8;

    private final ProgrammeModel model;
    private final NodeOrientation orientation;
    private final Actions actions;

    /** What the keys do beyond the timeline itself. */
    interface Actions {

        void inspect();

        void remove();

        void giveUpDrag();
    }

    TimelineKeys(ProgrammeModel model, NodeOrientation orientation, Actions actions) {
        this.model = model;
        this.orientation = orientation;
        this.actions = actions;
    }

    @Override
    public void handle(KeyEvent event) {
        boolean ours = event.getTarget() instanceof ItemBlock && !event.isShortcutDown() && !event.isShiftDown();
        if (ours && (event.isAltDown() ? alt(event.getCode()) : plain(event.getCode()))) {
            event.consume();
        }
    }

    private boolean plain(KeyCode key) {
        switch (key) {
            case UP -> model.chooseFurther(-1);
            case DOWN -> model.chooseFurther(1);
            case PAGE_UP -> model.chooseFurther(-PAGE);
            case PAGE_DOWN -> model.chooseFurther(PAGE);
            case HOME -> model.chooseFirst();
            case END -> model.chooseLast();
            case ENTER -> actions.inspect();
            case DELETE, BACK_SPACE -> actions.remove();
            case ESCAPE -> actions.giveUpDrag();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean alt(KeyCode key) {
        boolean mirrored = orientation == NodeOrientation.RIGHT_TO_LEFT;
        switch (key) {
            case UP -> model.moveChosen(-1);
            case DOWN -> model.moveChosen(1);
            case RIGHT -> model.lengthenChosen(mirrored ? -1 : 1);
            case LEFT -> model.lengthenChosen(mirrored ? 1 : -1);
            default -> {
                return false;
            }
        }
        return true;
    }
}
