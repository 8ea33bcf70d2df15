package org.amanat.ui.proceedings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Sector;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.form.Picker;

/** Organisations that were chosen, each with a button that takes it out, and a line that finds or adds another. */
final class Chips extends VBox {

    private final UiTexts texts;
    private final FlowPane row = new FlowPane(6, 6);
    private final Picker<Organisation> picker;
    private final int most;
    private final Consumer<List<OrganisationId>> removed;
    private List<OrganisationId> chosen = List.of();

    /**
     * @param most how many can be chosen; another one then takes the place of the last
     * @param sector of an organisation that is added here
     * @param save called with those that are chosen now
     */
    Chips(
            String id,
            String label,
            int most,
            Sector sector,
            ProceedingsModel model,
            Consumer<List<OrganisationId>> save) {
        this.texts = model.texts();
        this.most = most;
        this.removed = save;
        picker = new Picker<Organisation>(
                        id,
                        texts.get("ui.proceedings.find-organisation"),
                        organisation -> texts.best(organisation.name()),
                        Organisation::name,
                        name -> texts.get("ui.proceedings.new-organisation", name))
                .onPick(pick -> model.ask(_ -> model.picked(pick, sector), added -> {
                    var more = new ArrayList<>(chosen.size() < this.most ? chosen : chosen.subList(0, this.most - 1));
                    if (!more.contains(added)) {
                        more.add(added);
                    }
                    save.accept(more);
                }));
        var heading = new Label(label);
        heading.getStyleClass().add("field-label");
        heading.setLabelFor(picker.control());
        picker.control().setAccessibleText(label);
        getStyleClass().add("field");
        getChildren().addAll(heading, row, picker.control());
        row.setId(id + "-chosen");
        row.setMinWidth(0);
    }

    void show(List<OrganisationId> organisations, ProceedingsModel.Shown shown) {
        chosen = organisations;
        picker.among(shown.organisations());
        row.getChildren().clear();
        for (var organisation : organisations) {
            String name = shown.organisation(organisation)
                    .map(Organisation::name)
                    .map(texts::best)
                    .orElse("");
            var chip = Buttons.plain(
                    name + "  ✕",
                    () -> removed.accept(chosen.stream()
                            .filter(other -> !Objects.equals(other, organisation))
                            .toList()));
            chip.setAccessibleText(texts.get("ui.proceedings.take-out", name));
            chip.getStyleClass().add("chip");
            // a long name is shortened in its middle, so that what takes it out can be seen
            chip.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            chip.maxWidthProperty().bind(row.widthProperty());
            row.getChildren().add(chip);
        }
        row.setVisible(!organisations.isEmpty());
        row.setManaged(!organisations.isEmpty());
    }
}
