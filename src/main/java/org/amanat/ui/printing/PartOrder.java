package org.amanat.ui.printing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amanat.model.document.SummaryPart;
import org.amanat.model.texts.Texts;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.UiTexts;

/** The parts of the summary: a box to tick for each, and buttons that move it up and down. */
final class PartOrder extends VBox {

    private final UiTexts texts;
    private final Consumer<List<SummaryPart>> changed;
    private final List<SummaryPart> order;
    private final Set<SummaryPart> ticked;

    /** @param parts those that are ticked, in their order; the others follow */
    PartOrder(List<SummaryPart> parts, UiTexts texts, Consumer<List<SummaryPart>> changed) {
        this.texts = texts;
        this.changed = changed;
        this.ticked = new LinkedHashSet<>(parts);
        this.order = new ArrayList<>(parts);
        List.of(SummaryPart.values()).stream()
                .filter(part -> !ticked.contains(part))
                .forEach(order::add);
        getStyleClass().add("print-parts");
        show();
    }

    private void show() {
        getChildren().setAll(order.stream().map(this::row).toList());
    }

    private HBox row(SummaryPart part) {
        String name = texts.name(part);
        var check = new CheckBox(name);
        check.setId("print-part-" + Texts.kebab(part));
        check.setWrapText(true);
        check.setMinWidth(0);
        check.setMaxWidth(Double.MAX_VALUE);
        check.setSelected(ticked.contains(part));
        check.setOnAction(_ -> {
            if (check.isSelected()) {
                ticked.add(part);
            } else {
                ticked.remove(part);
            }
            tell();
        });
        HBox.setHgrow(check, Priority.ALWAYS);
        return new HBox(check, mover(part, -1, "↑", "printing.part.up"), mover(part, 1, "↓", "printing.part.down"));
    }

    private Button mover(SummaryPart part, int by, String sign, String key) {
        var button = Buttons.quiet(sign, () -> move(part, by));
        button.setId("print-part-" + Texts.kebab(part) + (by < 0 ? "-up" : "-down"));
        button.setAccessibleText(texts.get(key, texts.name(part)));
        int at = order.indexOf(part) + by;
        button.setDisable(at < 0 || at >= order.size());
        return button;
    }

    private void move(SummaryPart part, int by) {
        int at = order.indexOf(part);
        order.remove(at);
        order.add(at + by, part);
        show();
        lookupAll("#print-part-" + Texts.kebab(part)).stream().findFirst().ifPresent(box -> box.requestFocus());
        tell();
    }

    private void tell() {
        changed.accept(order.stream().filter(ticked::contains).toList());
    }
}
