package org.amanat.ui.printing;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/** The pages as they will be printed, on a grey ground, with the bar under them. */
final class PreviewPane extends BorderPane {

    /** Who waits longer is told for what, and can stop it. */
    private static final Duration PATIENCE = Duration.millis(500);

    private static final double NOT_CURRENT = 0.35;

    private final PreviewModel preview;
    private final DeskView desk;
    private final VBox waiting;
    private final VBox stopped;
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    PreviewPane(PrintingModel model, UiTexts texts) {
        preview = model.preview();
        var names = new PageNames(model, texts);
        desk = new DeskView(preview.pages(), names::of);
        desk.setAccessibleText(texts.get("printing.preview"));
        Button stop = Buttons.plain(texts.get("printing.making.cancel"), preview::stop);
        stop.setId("print-stop");
        waiting = middle(new VBox(Words.strong(texts.get("printing.making")), new ProgressBar(), stop));
        Button again = Buttons.plain(texts.get("printing.show"), model::make);
        again.setId("print-show");
        stopped = middle(new VBox(Words.strong(texts.get("printing.stopped")), again));
        setCenter(new StackPane(desk, waiting, stopped));
        setBottom(new PreviewBar(model, desk, names, texts));
        getStyleClass().add("print-preview");
        patience.setOnFinished(_ -> waiting.setVisible(preview.stateProperty().get() instanceof Preview.Making));
        preview.stateProperty().subscribe(this::show);
    }

    DeskView desk() {
        return desk;
    }

    /** Pages that are not what was chosen last are pale until those come that are. */
    private void show(Preview state) {
        boolean making = state instanceof Preview.Making;
        desk.getContent().setOpacity(making ? NOT_CURRENT : 1);
        stopped.setVisible(state instanceof Preview.Stopped);
        if (making) {
            patience.playFromStart();
        } else {
            patience.stop();
            waiting.setVisible(false);
        }
    }

    private static VBox middle(VBox box) {
        box.getStyleClass().addAll("sheet", "print-waiting");
        box.setAlignment(Pos.CENTER);
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        box.setVisible(false);
        return box;
    }
}
