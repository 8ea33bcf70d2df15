package org.amanat.ui.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amanat.model.workspace.Helpline;
import org.amanat.model.workspace.HelplineId;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/** The helplines in the order in which they are printed. */
final class HelplineFields {

    private final SettingsModel model;
    private final UiTexts texts;
    private final VBox rows = new VBox();
    private final Map<HelplineId, HelplineRow> shown = new LinkedHashMap<>();
    private final Card card;

    HelplineFields(SettingsModel model, UiTexts texts) {
        this.model = model;
        this.texts = texts;
        rows.getStyleClass().add("helplines");
        Button add = Buttons.plain(texts.get("ui.settings.helpline.add"), model::addHelpline);
        add.setId("add-helpline");
        card = Card.titled(
                texts.get("ui.settings.helplines"), Words.quiet(texts.get("ui.settings.helplines.more")), rows, add);
    }

    Card card() {
        return card;
    }

    /** Keeps the rows that are there, so that whoever types in one is not interrupted. */
    void show(List<Helpline> helplines) {
        shown.keySet().retainAll(helplines.stream().map(Helpline::id).toList());
        var inOrder = helplines.stream().map(this::rowOf).toList();
        var nodes = inOrder.stream().map(HelplineRow::node).toList();
        if (!rows.getChildren().equals(nodes)) {
            rows.getChildren().setAll(nodes);
        }
    }

    private HelplineRow rowOf(Helpline helpline) {
        var row = shown.computeIfAbsent(helpline.id(), id -> new HelplineRow(id, model, texts, buttons(id)));
        row.show(helpline);
        return row;
    }

    private HBox buttons(HelplineId id) {
        var buttons = new HBox(
                Buttons.quiet(texts.get("ui.settings.helpline.up"), () -> model.moveUp(id)),
                Buttons.quiet(texts.get("ui.settings.helpline.remove"), () -> model.remove(id)));
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }
}
