package org.amanat.ui.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.amanat.model.people.Agreement;
import org.amanat.model.people.Agreements;
import org.amanat.model.texts.Texts;
import org.amanat.ui.common.UiTexts;

/** What a person agreed to: no until somebody says yes, with the day on which that was noted. */
final class AgreementsEntry extends VBox {

    private final UiTexts texts;
    private final Map<Agreement, CheckBox> boxes = new EnumMap<>(Agreement.class);
    private Agreements shown = Agreements.NONE;

    /** @param clock says which day it is when somebody agrees */
    AgreementsEntry(String id, UiTexts texts, Clock clock, Consumer<Agreements> save) {
        this.texts = texts;
        getStyleClass().add("form");
        for (var what : Agreement.values()) {
            var box = new CheckBox();
            box.setId(id + "-" + Texts.kebab(what));
            box.setWrapText(true);
            box.setOnAction(_ -> {
                var day = box.isSelected() ? Optional.of(LocalDate.now(clock)) : Optional.<LocalDate>empty();
                set(shown.with(what, day));
                save.accept(shown);
            });
            boxes.put(what, box);
            getChildren().add(box);
        }
        set(Agreements.NONE);
    }

    void set(Agreements agreements) {
        shown = agreements;
        boxes.forEach((what, box) -> {
            var since = agreements.on(what);
            box.setSelected(since.isPresent());
            box.setText(since.map(day -> texts.get("ui.people.agreed-on", texts.name(what), texts.date(day)))
                    .orElseGet(() -> texts.get("ui.people.not-agreed", texts.name(what))));
        });
    }

    Agreements read() {
        return shown;
    }
}
