package org.amanat.ui.printing;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amanat.model.archive.WrittenDossier;
import org.amanat.model.document.PrintedDocument;
import org.amanat.model.exporting.RegisteredExport;
import org.amanat.model.texts.Texts;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Pill;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/**
 * What left the program of the event lately: printed, with its copies, exported, with what it is for, and as dossiers.
 */
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
        model.left().printed().addListener((ListChangeListener<PrintedDocument>) _ -> fill());
        model.left().exportedProperty().subscribe((_, _) -> fill());
        fill();
    }

    private void fill() {
        getChildren().setAll(Words.heading(texts.get("printing.register")));
        if (model.left().printed().isEmpty()) {
            getChildren().add(Words.small(texts.get("printing.register.none")));
        }
        model.left().printed().stream().limit(MOST).map(this::row).forEach(getChildren()::add);
        var exports = model.left().exportedProperty().get();
        if (!exports.isEmpty()) {
            getChildren().add(Words.heading(texts.get("exporting.register")));
            exports.stream().limit(MOST).map(this::row).forEach(getChildren()::add);
        }
        var dossiers = model.left().dossiers();
        if (!dossiers.isEmpty()) {
            getChildren().add(Words.heading(texts.get("archive.dossiers")));
            dossiers.stream().limit(MOST).map(this::row).forEach(getChildren()::add);
        }
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
        if (model.left().isOvertaken(document)) {
            var mark = new Pill(texts.get("printing.register.overtaken"), Pill.Tone.STOP);
            Tooltip.install(mark, new Tooltip(texts.get("printing.register.overtaken.more")));
            mark.setAccessibleHelp(texts.get("printing.register.overtaken.more"));
            words.getChildren().add(mark);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        Button save = Buttons.quiet(texts.get("printing.register.again"), () -> again.accept(document));
        save.setAccessibleText(texts.get("printing.register.again.of", day + ", " + what));
        return new HBox(words, save);
    }

    private VBox row(RegisteredExport export) {
        String day = texts.date(export.madeAt().atZone(model.timeZone()).toLocalDate());
        return new VBox(
                Words.plain(day),
                Words.small(texts.get(
                        "exporting.register.line",
                        texts.name(export.subject()),
                        texts.name(export.format()),
                        export.purpose())));
    }

    private VBox row(WrittenDossier dossier) {
        String day = texts.date(dossier.madeAt().atZone(model.timeZone()).toLocalDate());
        return new VBox(
                Words.plain(day),
                Words.small(texts.get("archive.form." + Texts.kebab(dossier.form())) + " · "
                        + texts.get("archive.dossier.files", dossier.files())));
    }
}
