package org.amanat.ui.printing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.form.DateEntry;

/** A date that a document may have: a box to tick, and then a day to choose. */
final class DateChoice extends VBox {

    /** @param changed is told the day, or nothing when the box is no longer ticked */
    DateChoice(String id, String label, Optional<LocalDate> day, UiTexts texts, Consumer<Optional<LocalDate>> changed) {
        getStyleClass().add("print-parts");
        var entry = new DateEntry(id, label, texts);
        day.ifPresent(entry::set);
        entry.onSave(chosen -> changed.accept(Optional.of(chosen)));
        var wanted = new CheckBox(label);
        wanted.setId(id + "-wanted");
        wanted.setWrapText(true);
        wanted.setSelected(day.isPresent());
        entry.control().visibleProperty().bind(wanted.selectedProperty());
        entry.control().managedProperty().bind(wanted.selectedProperty());
        wanted.setOnAction(_ -> {
            if (!wanted.isSelected()) {
                changed.accept(Optional.empty());
            }
        });
        getChildren().setAll(wanted, entry.control());
    }
}
