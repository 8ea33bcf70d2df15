package org.amanat.ui.printing;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amanat.model.document.PrintedDocument;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/** What was printed of the event lately, each with its day and its copies. */
final class RegisterList extends VBox {

    private static final int MOST = 12;

    private final PrintingModel model;
    private final UiTexts texts;
    private final Consumer<PrintedDocument> again;

    /** @param again what Save again does */
    RegisterList(PrintingModel model, UiTexts texts, Consumer<PrintedDocument> again) {
        this.model = model;
        this.texts = texts;
        this.again = again;
        setId("print-register");
        getStyleClass().add("print-register");
        model.register().addListener((ListChangeListener<PrintedDocument>) _ -> fill());
        fill();
    }

    private void fill() {
        getChildren().setAll(Words.heading(texts.get("printing.register")));
        if (model.register().isEmpty()) {
            getChildren().add(Words.small(texts.get("printing.register.none")));
        }
        model.register().stream().limit(MOST).map(this::row).forEach(getChildren()::add);
    }

    private HBox row(PrintedDocument document) {
        String day = texts.date(document.madeAt().atZone(model.timeZone()).toLocalDate());
        String what = texts.get(
                "printing.register.line",
                texts.name(document.kind()),
                texts.name(document.language()),
                PaperChoice.of(document.options()).name(texts),
                Counted.copies(document.copies(), texts));
        var words = new VBox(Words.plain(day), Words.small(what));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button save = Buttons.quiet(texts.get("printing.register.again"), () -> again.accept(document));
        save.setAccessibleText(texts.get("printing.register.again.of", day + ", " + what));
        return new HBox(words, save);
    }
}
