package org.amanat.ui.printing;

import javafx.event.EventHandler;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the preview, wherever on the tab the person is: paging, and the zoom with Ctrl. */
final class PreviewKeys implements EventHandler<KeyEvent> {

    private final PagesModel pages;
    private final DeskView desk;

    PreviewKeys(PagesModel pages, DeskView desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @Override
    public void handle(KeyEvent event) {
        boolean done = event.isShortcutDown() ? zoom(event.getCode()) : !isForAnother(event) && turn(event.getCode());
        if (done) {
            event.consume();
        }
    }

    private boolean turn(KeyCode code) {
        switch (code) {
            case PAGE_UP -> desk.turn(-1);
            case PAGE_DOWN -> desk.turn(1);
            case HOME -> desk.turnToFirst();
            case END -> desk.turnToLast();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean zoom(KeyCode code) {
        double scale = desk.scaleProperty().get();
        switch (code) {
            case PLUS, EQUALS, ADD -> pages.zoomProperty().set(Zoom.larger(scale));
            case MINUS, SUBTRACT -> pages.zoomProperty().set(Zoom.smaller(scale));
            case DIGIT0, NUMPAD0 -> pages.zoomProperty().set(Zoom.FIT);
            case DIGIT1, NUMPAD1 -> pages.zoomProperty().set(Zoom.ACTUAL);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** In a list or a field these keys mean the list and the field. */
    private static boolean isForAnother(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl || event.getTarget() instanceof ListView<?>;
    }
}
