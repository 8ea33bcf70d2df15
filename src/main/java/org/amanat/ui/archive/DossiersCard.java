package org.amanat.ui.archive;

import java.time.ZoneId;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.amanat.model.archive.WrittenDossier;
import org.amanat.model.texts.Texts;
import org.amanat.operations.Archive.Shelf;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/** Buttons that write a dossier, and those that were written. */
final class DossiersCard {

    private final UiTexts texts;
    private final Card node;
    private final VBox rows = new VBox();
    private final SimpleBooleanProperty closed = new SimpleBooleanProperty();

    /** @param writing whether one is being written */
    DossiersCard(UiTexts texts, Runnable writePublic, Runnable writeFull, ObservableValue<Boolean> writing) {
        this.texts = texts;
        Button forAll = Buttons.plain(texts.get("archive.write.public"), writePublic);
        forAll.setId("dossier-public");
        Button full = Buttons.plain(texts.get("archive.write.full"), writeFull);
        full.setId("dossier-full");
        var cannot = closed.not().or(Bindings.createBooleanBinding(writing::getValue, writing));
        forAll.disableProperty().bind(cannot);
        full.disableProperty().bind(cannot);
        rows.getStyleClass().add("rows");
        node = Card.titled(
                texts.get("archive.dossiers"),
                Words.quiet(texts.get("archive.dossiers.more")),
                forAll,
                Words.small(texts.get("archive.write.public.more")),
                full,
                Words.small(texts.get("archive.write.full.more")),
                rows);
    }

    Node node() {
        return node;
    }

    void show(Shelf shelf) {
        closed.set(shelf.closedAt().isPresent());
        rows.getChildren()
                .setAll(shelf.dossiers().stream()
                        .map(one -> row(one, shelf.zone()))
                        .toList());
        if (rows.getChildren().isEmpty()) {
            rows.getChildren().add(Words.quiet(texts.get("archive.dossiers.none")));
        }
        rows.getChildren().getLast().getStyleClass().add("last-row");
    }

    private Node row(WrittenDossier dossier, ZoneId zone) {
        String made = texts.date(dossier.madeAt().atZone(zone).toLocalDate());
        var row = new VBox(
                Words.plain(texts.get("archive.form." + Texts.kebab(dossier.form())) + " · " + made),
                Words.small(dossier.readAt()
                        .map(at -> texts.get(
                                "archive.dossier.read",
                                texts.date(at.atZone(zone).toLocalDate())))
                        .orElseGet(() -> texts.get("archive.dossier.files", dossier.files()))));
        row.getStyleClass().add("planned-story");
        return row;
    }
}
