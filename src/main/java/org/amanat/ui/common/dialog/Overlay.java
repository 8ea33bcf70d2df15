package org.amanat.ui.common.dialog;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.task.ScreenThread;
import org.jspecify.annotations.Nullable;

/** Dialogs inside the window: a dimmed ground with a pane on it. Tab stays in the pane, Escape closes it. */
public final class Overlay extends StackPane implements Dialogs {

    private final StackPane ground = new StackPane();
    private final UiTexts texts;
    private final ScreenThread screen = new ScreenThread();
    private @Nullable Node focusedBefore;

    public Overlay(UiTexts texts) {
        this.texts = texts;
        getChildren().add(ground);
        ground.getStyleClass().add("overlay-ground");
        ground.setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && ground.isVisible()) {
                event.consume();
                close();
            }
        });
        sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe((_, owner) -> keepFocus(owner));
    }

    /** What the dialogs stand over. */
    public void over(Node content) {
        getChildren().setAll(content, ground);
    }

    @Override
    public void confirm(Question question, Runnable yes) {
        Button no = Buttons.plain(texts.get("ui.cancel"), this::close);
        no.setCancelButton(true);
        no.setId("dialog-no");
        Runnable agree = () -> {
            close();
            yes.run();
        };
        Button agreed =
                question.dangerous() ? Buttons.danger(question.yes(), agree) : Buttons.main(question.yes(), agree);
        agreed.setId("dialog-yes");
        var buttons = new HBox(no, agreed);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("buttons");
        var pane = Card.titled(question.title(), Words.plain(question.text()), buttons);
        pane.getStyleClass().add("dialog");
        show(pane);
    }

    @Override
    public void show(Node pane) {
        if (!ground.isVisible() && getScene() != null) {
            focusedBefore = getScene().getFocusOwner();
        }
        if (pane instanceof Region region) {
            region.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        }
        ground.getChildren().setAll(pane);
        ground.setVisible(true);
        screen.later(() -> focusFirst(pane));
    }

    @Override
    public void close() {
        ground.setVisible(false);
        ground.getChildren().clear();
        if (focusedBefore != null) {
            focusedBefore.requestFocus();
            focusedBefore = null;
        }
    }

    @Override
    public boolean isOpen() {
        return ground.isVisible();
    }

    private void keepFocus(@Nullable Node owner) {
        if (ground.isVisible() && owner != null && !isInside(owner, ground)) {
            focusFirst(ground);
        }
    }

    private static void focusFirst(Node pane) {
        focusable(pane).stream().findFirst().ifPresent(Node::requestFocus);
    }

    private static List<Node> focusable(Node node) {
        var found = new ArrayList<Node>();
        if (node.isFocusTraversable() && !node.isDisabled() && node.isVisible()) {
            found.add(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(focusable(child)));
        }
        return found;
    }

    private static boolean isInside(Node node, Node pane) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(pane)) {
                return true;
            }
        }
        return false;
    }
}
