package org.amanat.ui.shell;

import atlantafx.base.theme.Styles;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.task.Running;
import org.amanat.ui.common.task.Tasks;
import org.controlsfx.control.PopOver;

/** Names what takes long; pressed, it shows all that runs, how far it is, and stops what may be stopped. */
final class RunningNote extends Button {

    /** What is done sooner needs no words. */
    private static final Duration PATIENCE = Duration.millis(800);

    private static final double WIDTH = 280;

    private final UiTexts texts;
    private final ObservableList<Running> running;

    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final VBox rows = new VBox();
    private final PopOver popOver = new PopOver(rows);

    RunningNote(Tasks tasks, UiTexts texts) {
        this.texts = texts;
        running = tasks.running();
        setId("running");
        getStyleClass().addAll(Styles.FLAT, "running-note");
        rows.getStyleClass().addAll("explanation", "running-rows");
        rows.setNodeOrientation(texts.orientation());
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        patience.setOnFinished(_ -> show(true));
        running.addListener((ListChangeListener<Running>) _ -> changed());
        setOnAction(_ -> popOver.show(this));
        show(false);
    }

    private void changed() {
        if (running.isEmpty()) {
            patience.stop();
            popOver.hide();
            show(false);
        } else if (isVisible()) {
            show(true);
        } else if (patience.getStatus() != PauseTransition.Status.RUNNING) {
            patience.playFromStart();
        }
    }

    private void show(boolean shown) {
        boolean named = shown && !running.isEmpty();
        setVisible(named);
        setManaged(named);
        setText(named ? running.getFirst().title() : "");
        rows.getChildren().setAll(running.stream().map(this::row).toList());
    }

    private VBox row(Running one) {
        var bar = new ProgressBar();
        bar.progressProperty().bind(one.progressProperty());
        bar.setPrefWidth(WIDTH);
        var line = new HBox(bar);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("buttons");
        if (one.isAside()) {
            line.getChildren().add(Buttons.quiet(texts.get("ui.running.stop"), one::cancel));
        }
        return new VBox(Words.plain(one.title()), line);
    }
}
