package org.amanat.ui.printing;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.amanat.model.texts.Texts;
import org.amanat.ui.common.UiTexts;

/** Several of a few things: a box to tick for each. */
final class PartChecks<E extends Enum<E>> extends VBox {

    private final Class<E> type;
    private final Map<E, CheckBox> checks;

    /**
     * @param offered what can be ticked
     * @param changed is told what is ticked whenever the person ticks something
     */
    PartChecks(Class<E> type, List<E> offered, Set<E> ticked, UiTexts texts, Consumer<Set<E>> changed) {
        this.type = type;
        this.checks = new EnumMap<>(type);
        getStyleClass().add("print-parts");
        for (E part : offered) {
            var check = new CheckBox(texts.name(part));
            check.setId("print-part-" + Texts.kebab(part));
            check.setWrapText(true);
            check.setMinHeight(USE_PREF_SIZE);
            check.setSelected(ticked.contains(part));
            check.setOnAction(_ -> changed.accept(ticked()));
            checks.put(part, check);
            getChildren().add(check);
        }
    }

    private Set<E> ticked() {
        var ticked = EnumSet.noneOf(type);
        checks.forEach((part, check) -> {
            if (check.isSelected()) {
                ticked.add(part);
            }
        });
        return ticked;
    }
}
