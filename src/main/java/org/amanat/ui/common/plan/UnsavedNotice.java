package org.amanat.ui.common.plan;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amanat.model.problem.Problem;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Unsaved;
import org.amanat.ui.common.Words;

/** Says that what is on the screen is not in the file yet, why, and lets it be saved again. Usually it is not there. */
public final class UnsavedNotice extends HBox {

    private final LivePlan live;
    private final UiTexts texts;

    public UnsavedNotice(LivePlan live, UiTexts texts) {
        this.live = live;
        this.texts = texts;
        setId("unsaved");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("banner", "banner-stop");
        live.unsavedProperty().subscribe(this::show);
    }

    private void show(Optional<Problem> problem) {
        setManaged(problem.isPresent());
        setVisible(problem.isPresent());
        getChildren().clear();
        Unsaved.clear(this);
        problem.ifPresent(why -> {
            Unsaved.mark(this, texts.get("ui.plan.unsaved", why.sentence(texts.texts())));
            var words = new VBox(
                    Words.strong(texts.get("ui.plan.unsaved", why.sentence(texts.texts()))),
                    Words.plain(why.nextStep(texts.texts())));
            HBox.setHgrow(words, Priority.ALWAYS);
            getChildren().addAll(words, Buttons.plain(texts.get("ui.plan.save-again"), live::saveAgain));
        });
    }
}
