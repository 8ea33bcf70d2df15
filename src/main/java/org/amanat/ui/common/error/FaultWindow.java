package org.amanat.ui.common.error;

import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.theme.Theme;
import org.jspecify.annotations.Nullable;

/** The one window about a fault of the program: what it means for the person, a code to pass on, and the log file. */
public final class FaultWindow {

    private static final double WIDTH = 480;

    private final UiTexts texts;
    private final Theme theme;
    private @Nullable Stage stage;

    public FaultWindow(UiTexts texts, Theme theme) {
        this.texts = texts;
        this.theme = theme;
    }

    /** Shows it; a window about an earlier fault gives way. */
    public void show(Errors.Fault fault) {
        if (stage != null) {
            stage.close();
        }
        var opened = new Stage();
        stage = opened;
        var code = new TextField(fault.code().text());
        code.setEditable(false);
        code.setId("fault-code");
        code.setAccessibleText(texts.get("ui.fault.code"));
        var close = Buttons.main(texts.get("ui.close"), opened::close);
        close.setDefaultButton(true);
        close.setCancelButton(true);
        var buttons = new HBox(close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        var pane = new VBox(
                Words.heading(texts.get("ui.fault.title")),
                Words.plain(texts.get("ui.fault.text")),
                Words.quiet(texts.get("ui.fault.code")),
                code,
                Words.quiet(texts.get("ui.fault.log", fault.logFile().toString())),
                buttons);
        pane.getStyleClass().addAll("sheet", "fault");
        pane.setPrefWidth(WIDTH);
        var scene = new Scene(pane);
        theme.dress(scene, texts.language());
        opened.setTitle(texts.get("ui.fault.title"));
        opened.setScene(scene);
        opened.show();
    }
}
