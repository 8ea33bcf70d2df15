package org.amanat.ui.importing;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amanat.model.importing.BuiltOn;
import org.amanat.model.problem.Problem;
import org.amanat.model.texts.Texts;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;

/** Says why an import cannot be taken back, and names everybody on whom something was built. */
final class BuiltOnPane {

    /** More names than that are read by nobody. */
    private static final int MOST = 100;

    private static final double HIGHEST = 260;

    private final UiTexts texts;
    private final Dialogs dialogs;

    BuiltOnPane(UiTexts texts, Dialogs dialogs) {
        this.texts = texts;
        this.dialogs = dialogs;
    }

    void show(Problem problem, List<BuiltOn> holding) {
        var names = new VBox();
        names.setId("import-built-on");
        names.getStyleClass().add("column");
        holding.stream()
                .limit(MOST)
                .map(held -> Words.plain(
                        texts.get("ui.import.built-on." + Texts.kebab(held.use()), texts.best(held.name()))))
                .forEach(names.getChildren()::add);
        if (holding.size() > MOST) {
            names.getChildren().add(Words.quiet(texts.get("ui.import.built-on.more", holding.size() - MOST)));
        }
        var scroll = new ScrollPane(names);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HIGHEST);
        scroll.getStyleClass().add("sheet-scroll");
        var close = Buttons.main(texts.get("ui.close"), dialogs::close);
        close.setId("import-built-on-close");
        var buttons = new HBox(close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("buttons");
        var pane = Card.titled(
                texts.get("ui.import.built-on"),
                Words.plain(problem.sentence(texts.texts())),
                scroll,
                Words.quiet(problem.nextStep(texts.texts())),
                buttons);
        pane.getStyleClass().add("dialog");
        dialogs.show(pane);
    }
}
