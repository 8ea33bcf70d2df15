package org.amanat.ui.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.amanat.model.Language;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.AppearanceId;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.model.people.Person;
import org.amanat.ui.common.Focus;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.form.Pick;
import org.amanat.ui.common.form.Picker;
import org.amanat.ui.common.plan.Appearances;
import org.amanat.ui.common.plan.Directory;
import org.amanat.ui.common.plan.PersonPicker;
import org.amanat.ui.common.plan.UsualRole;

/** Who is in the chosen item, one row each, and a line to add somebody. */
final class AppearanceRows extends VBox {

    private final Appearances appearances;
    private final List<Language> languages;
    private final UiTexts texts;
    private final VBox rows = new VBox();
    private final Picker<Person> add;
    private final Map<AppearanceId, AppearanceRow> byId = new LinkedHashMap<>();
    private Optional<Timeline.Row> shown = Optional.empty();

    AppearanceRows(Appearances appearances, Directory directory, List<Language> languages, UiTexts texts) {
        this.appearances = appearances;
        this.languages = languages;
        this.texts = texts;
        add = PersonPicker.of("add-person", texts.get("ui.programme.add-person"), directory, texts)
                .onPick(this::appoint);
        getStyleClass().add("appearances");
        rows.getStyleClass().add("appearance-rows");
        getChildren().addAll(Words.heading(texts.get("ui.programme.people")), rows, add.control());
    }

    void show(Timeline.Row row, Timeline timeline) {
        shown = Optional.of(row);
        var ids = row.appearances().stream().map(Appearance::id).toList();
        boolean someoneLeft = byId.keySet().removeIf(id -> !ids.contains(id));
        for (var appearance : row.appearances()) {
            byId.computeIfAbsent(appearance.id(), this::row).show(appearance, timeline.plan());
        }
        var wanted = ids.stream().map(byId::get).toList();
        if (!rows.getChildren().equals(wanted)) {
            arrange(wanted, someoneLeft);
        }
    }

    /** Puts the rows in order; the focus stays in its row, or goes to the line below when its row has gone. */
    private void arrange(List<? extends Node> wanted, boolean someoneLeft) {
        var focused = Focus.within(rows);
        if (focused.isPresent() && someoneLeft) {
            add.control().requestFocus();
        }
        rows.getChildren().setAll(wanted);
        focused.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
    }

    private AppearanceRow row(AppearanceId id) {
        return new AppearanceRow(id, languages, appearances, texts);
    }

    private void appoint(Pick<Person> who) {
        shown.ifPresent(row -> {
            ProgrammeItem item = row.entry().item();
            var role = UsualRole.next(item.kind(), row.appearances());
            appearances.appoint(item.id(), who, role, _ -> {});
        });
    }
}
