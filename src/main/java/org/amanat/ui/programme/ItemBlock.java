package org.amanat.ui.programme;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.ItemId;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.TimetableWarning;
import org.amanat.ui.common.Pill;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.plan.InvitationTone;

/** One item in the timeline: a block with a coloured edge, the higher the longer it takes. */
final class ItemBlock extends VBox {

    /** Height of a minute. */
    static final double MINUTE = 1.5;

    private static final double HIGHEST = 300;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final PseudoClass PAUSE = PseudoClass.getPseudoClass("pause");
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final PseudoClass MAIN = PseudoClass.getPseudoClass("main");

    private final ItemId id;
    private final UiTexts texts;
    private final ItemWords words;
    private final Text title = new Text();
    private final Text length = new Text();
    private final Label note = Words.quiet("");
    private final FlowPane pills = new FlowPane();
    private int minutes;

    ItemBlock(ItemId id, UiTexts texts) {
        this.id = id;
        this.texts = texts;
        this.words = new ItemWords(texts);
        title.getStyleClass().add("item-title");
        length.getStyleClass().add("item-length");
        pills.getStyleClass().add("item-pills");
        pills.setMinWidth(0);
        getStyleClass().add("item-block");
        getChildren().add(new TextFlow(title, new Text("  "), length));
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleHelp(texts.get("ui.programme.item.keys"));
        setId("item-" + id);
    }

    ItemId item() {
        return id;
    }

    void show(Timeline.Row row, EventPlan plan) {
        var item = row.entry().item();
        title.setText(words.title(item));
        showLength(item.minutes());
        note.setText(texts.best(item.note()));
        pills.getChildren().setAll(row.warnings().stream().map(this::pill).toList());
        row.appearances().forEach(appearance -> {
            var pill = new Pill(words.label(appearance, plan), InvitationTone.of(appearance.invitation()));
            pill.setMinWidth(0);
            pill.maxWidthProperty().bind(pills.widthProperty());
            pills.getChildren().add(pill);
        });
        place(note, 1, !note.getText().isEmpty());
        place(pills, getChildren().size(), !pills.getChildren().isEmpty());
        pseudoClassStateChanged(OVER, row.over());
        pseudoClassStateChanged(PAUSE, item.kind().isPause());
        pseudoClassStateChanged(MAIN, item.kind() == ItemKind.PANEL || item.kind() == ItemKind.SURVIVOR_STORIES);
        setAccessibleText(words.spoken(row, plan));
    }

    /** Shows another length than the item has, while its edge is dragged. */
    void showLength(int shown) {
        minutes = shown;
        length.setText(texts.length(shown));
        requestLayout();
    }

    /** Follows the mouse so far from its place; at zero it lies in its place again. */
    void drag(double distance) {
        setTranslateY(distance);
        setViewOrder(distance == 0 ? 0 : -1);
        pseudoClassStateChanged(DRAGGED, distance != 0);
    }

    /** Only the chosen block is reached with Tab; from there the arrow keys go on. */
    void setChosen(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
        setFocusTraversable(chosen);
    }

    /** How high it is drawn at a width: enough for what it says, more if it takes long. */
    double heightAt(double width) {
        return Math.max(prefHeight(width), Math.min(minutes * MINUTE, HIGHEST));
    }

    private WarningPill pill(TimetableWarning warning) {
        return new WarningPill(words.label(warning), warning.sentence(texts.texts()));
    }

    private void place(Node node, int index, boolean wanted) {
        if (!wanted) {
            getChildren().remove(node);
        } else if (!getChildren().contains(node)) {
            getChildren().add(index, node);
        }
    }
}
