package org.amanat.ui.printing;

import java.util.Optional;
import java.util.function.ToIntFunction;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.amanat.model.document.LabelStock;
import org.amanat.model.document.PersonalOrder.Badges;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/** With which label badges begin: its number, the sheet in small, and the two labels that are meant most. */
final class FirstLabel extends VBox {

    private final Edited<Badges> badges;
    private final ToIntFunction<String> next;
    private final UiTexts texts;
    private final IntegerProperty label;
    private final ReadOnlyObjectWrapper<Optional<LabelPlace>> place = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Button begun;
    private final Button fresh;
    private final Label where = Words.small("");

    /** @param next the first free label of the sheet of a code that was begun; it is where the next print begins */
    FirstLabel(Edited<Badges> badges, ToIntFunction<String> next, UiTexts texts) {
        this.badges = badges;
        this.next = next;
        this.texts = texts;
        label = new SimpleIntegerProperty(Math.clamp(badges.now().first(), 1, LabelStock.mostLabels()));
        begun = wrapping("print-begun-sheet", texts.get("printing.begun-sheet"), () -> label.set(free()));
        fresh = wrapping("print-fresh-sheet", texts.get("printing.fresh-sheet"), () -> label.set(1));
        where.setId("print-label-where");
        var picture = new SheetPicture(place.getReadOnlyProperty(), label::set);
        picture.setId("print-sheet-picture");
        place.subscribe(shown -> {
            picture.setVisible(shown.isPresent());
            picture.setManaged(shown.isPresent());
        });
        getStyleClass().add("first-label");
        getChildren()
                .addAll(
                        new NumberField(
                                "print-first-label",
                                texts.get("printing.first-label"),
                                label,
                                1,
                                LabelStock.mostLabels()),
                        begun,
                        fresh,
                        where,
                        picture);
        label.subscribe((_, now) -> {
            begin(badges.now().sheet(), now.intValue());
            show();
        });
        show();
    }

    /** Other labels: behind those that were used of a sheet that was begun. */
    void on(Optional<String> code) {
        begin(code, code.map(next::applyAsInt).orElse(1));
        label.set(badges.now().first());
        show();
    }

    private void begin(Optional<String> code, int at) {
        if (!badges.now().sheet().equals(code) || badges.now().first() != at) {
            badges.change(order -> new Badges(order.whom(), code, at, order.blank(), order.leaveOut()));
        }
    }

    private static Button wrapping(String id, String text, Runnable action) {
        var button = Buttons.quiet(text, action);
        button.setId(id);
        button.setWrapText(true);
        button.setMinWidth(0);
        button.setMinHeight(USE_PREF_SIZE);
        return button;
    }

    private int free() {
        return badges.now().sheet().map(next::applyAsInt).orElse(1);
    }

    private void show() {
        place.set(badges.now().sheet().flatMap(LabelStock::byCode).map(sheet -> LabelPlace.near(sheet, label.get())));
        where.setText(place.get().map(at -> at.sentence(texts)).orElse(""));
        begun.setDisable(free() == label.get());
        fresh.setDisable(label.get() == 1);
    }
}
