package org.amanat.ui.printing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.amanat.model.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A few values beside each other, one of which is chosen: by mouse, or by the arrow keys once Tab has come to the
 * chosen one.
 */
final class Segmented<E extends Enum<E>> extends FlowPane {

    private final Map<E, ToggleButton> buttons = new LinkedHashMap<>();
    private final ToggleGroup group = new ToggleGroup();
    private Consumer<? super E> chosen = _ -> {};
    private boolean setting;

    /**
     * @param id begins the ids of the buttons: {@code paper} makes {@code paper-a4}
     * @param label what is chosen here, for those who hear the screen
     */
    Segmented(String id, String label, List<E> values, Function<E, String> name) {
        setId(id);
        getStyleClass().add("segmented");
        setRowValignment(VPos.CENTER);
        for (E value : values) {
            var button = new ToggleButton(name.apply(value));
            button.setId(id + "-" + Texts.kebab(value));
            button.setAccessibleText(label + ": " + button.getText());
            button.setToggleGroup(group);
            button.focusTraversableProperty().bind(button.selectedProperty());
            buttons.put(value, button);
        }
        getChildren().addAll(buttons.values());
        group.selectedToggleProperty().subscribe(this::changed);
    }

    /** Called when the person chooses another value. */
    Segmented<E> onChoose(Consumer<? super E> callback) {
        chosen = callback;
        return this;
    }

    /** Values that cannot be chosen now are pale. */
    void allow(Set<E> values) {
        buttons.forEach((value, button) -> button.setDisable(!values.contains(value)));
    }

    /** Shows a value as the chosen one. */
    void show(E value) {
        setting = true;
        try {
            group.selectToggle(buttons.get(value));
        } finally {
            setting = false;
        }
    }

    /** One is always chosen: a click on the chosen one does not take the choice away. */
    private void changed(@Nullable Toggle before, @Nullable Toggle now) {
        if (now == null) {
            group.selectToggle(before);
        } else if (!setting && before != null) {
            buttons.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(now))
                    .findFirst()
                    .ifPresent(entry -> chosen.accept(entry.getKey()));
        }
    }
}
