package org.amanat.ui.people;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import org.amanat.model.people.Portrait;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.dialog.FileChoice;
import org.amanat.ui.common.dialog.FileKind;

/** The photograph of a person, to be chosen from a file or taken away. */
final class PortraitEntry extends FlowPane {

    private static final double HEIGHT = 96;

    private final ImageView picture = new ImageView();
    private final Button remove;

    PortraitEntry(PortraitModel model, UiTexts texts, FileChoice files) {
        picture.setFitHeight(HEIGHT);
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        picture.setAccessibleText(texts.get("ui.people.photograph"));
        var choose = Buttons.plain(
                texts.get("ui.people.choose-photograph"),
                () -> files.toOpen(FileKind.PICTURE).ifPresent(model::take));
        choose.setId("choose-portrait");
        remove = Buttons.quiet(texts.get("ui.people.no-photograph"), model::remove);
        remove.setId("remove-portrait");
        picture.managedProperty().bind(picture.imageProperty().isNotNull());
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("wrapping-buttons");
        getChildren().setAll(picture, choose, remove);
        model.shownProperty().subscribe(this::show);
    }

    private void show(Optional<Portrait> portrait) {
        picture.setImage(portrait.map(kept -> new Image(new ByteArrayInputStream(kept.jpeg())))
                .orElse(null));
        remove.setDisable(portrait.isEmpty());
    }
}
