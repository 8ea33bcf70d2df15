package org.amanat.ui.exporting;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amanat.model.Language;
import org.amanat.model.exporting.ExportFormat;
import org.amanat.model.exporting.ExportOrder;
import org.amanat.model.exporting.ExportSubject;
import org.amanat.model.exporting.RegisteredExport;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.common.dialog.FileChoice;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.form.TextEntry;

/** The questions before an export; once the file is written, what became of it. */
final class ExportPane {

    private static final int MOST_EARLIER = 3;
    private static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.URDU);

    private final ExportModel model;
    private final UiTexts texts;
    private final Dialogs dialogs;
    private final FileChoice files;
    private final Consumer<Path> openFolder;
    private final Label count = Words.plain("");
    private final Label missing = Words.small("");
    private final VBox earlier = new VBox();
    private final Card node = new Card();
    private final Button export;

    ExportPane(ExportModel model, UiTexts texts, Dialogs dialogs, FileChoice files, Consumer<Path> openFolder) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
        this.files = files;
        this.openFolder = openFolder;
        export = Buttons.main(texts.get("exporting.yes"), this::chooseFile);
        export.setId("export-yes");
        export.setDefaultButton(true);
        missing.setId("export-missing");
        count.setId("export-count");
        earlier.setId("export-earlier");
        node.setId("export-pane");
        node.getStyleClass().addAll("dialog", "wide-dialog");
        model.orderProperty().subscribe(_ -> show());
        model.formatProperty().subscribe(_ -> show());
        model.columnsProperty().subscribe(_ -> show());
        model.purposeProperty().subscribe(_ -> show());
        model.savedProperty().subscribe(saved -> saved.ifPresentOrElse(this::tell, this::ask));
        model.earlier().addListener((ListChangeListener<RegisteredExport>) _ -> showEarlier());
    }

    Node node() {
        return node;
    }

    private void ask() {
        Button cancel = Buttons.plain(texts.get("ui.cancel"), dialogs::close);
        cancel.setCancelButton(true);
        cancel.setId("export-cancel");
        var buttons = new HBox(cancel, export);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("buttons");
        var fields = new ScrollPane(form());
        fields.setFitToWidth(true);
        fields.setFocusTraversable(false);
        fields.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        fields.getStyleClass().add("export-fields");
        node.getChildren().setAll(Words.heading(texts.get("exporting.title")), count, fields, missing, buttons);
    }

    private Form form() {
        var form = new Form();
        if (model.orders().size() > 1) {
            var what = ChoiceEntry.<ExportOrder>of(
                    "export-what", texts.get("exporting.what"), model.orders(), order -> texts.name(order.subject()));
            what.set(model.orderProperty().get());
            what.onSave(model::choose);
            form.row(what);
        }
        var purpose = TextEntry.line("export-purpose", texts.get("exporting.purpose"))
                .prompt(texts.get("exporting.purpose.prompt"));
        purpose.control().textProperty().bindBidirectional(model.purposeProperty());
        var format = ChoiceEntry.<ExportFormat>of(
                "export-format", texts.get("exporting.format"), model.subject().formats(), texts::name);
        format.onSave(model::choose);
        model.orderProperty().subscribe(order -> {
            format.among(order.subject().formats());
            format.set(model.formatProperty().get());
        });
        var language = ChoiceEntry.of(
                "export-language", texts.get("exporting.language"), LANGUAGES, (Language tag) -> texts.name(tag));
        language.set(model.languageProperty().get());
        language.onSave(model.languageProperty()::set);
        model.orderProperty().subscribe(order -> language.control().setDisable(order.subject() == ExportSubject.EVENT));
        return form.row(purpose)
                .row(format, language)
                .add(new ColumnChecks(model, texts))
                .add(earlier);
    }

    private void show() {
        var sentences = new ArrayList<String>();
        model.entries()
                .ifPresent(number -> sentences.add(texts.get("exporting.count", texts.name(model.subject()), number)));
        sentences.add(
                switch (model.subject()) {
                    case PEOPLE, ORGANISATIONS, GUESTS, SPEAKERS -> texts.get("exporting.in-the-clear");
                    case EVENT_CALENDAR -> texts.get("exporting.calendar");
                    case PERSON_CALENDAR -> texts.get("exporting.person-calendar");
                    case SCHEDULE -> texts.get("exporting.schedule");
                    case EVENT -> texts.get("ui.event.export.text");
                });
        count.setText(String.join(" ", sentences));
        String lacking = model.missing();
        missing.setText(lacking);
        missing.setVisible(!lacking.isEmpty());
        export.setDisable(!lacking.isEmpty());
    }

    private void showEarlier() {
        earlier.getChildren().clear();
        if (!model.earlier().isEmpty()) {
            earlier.getChildren().add(Words.strong(texts.get("exporting.earlier")));
            model.earlier().stream()
                    .limit(MOST_EARLIER)
                    .map(entry -> Words.small(texts.get(
                            "exporting.earlier.line",
                            texts.date(entry.madeAt()
                                    .atZone(ZoneId.systemDefault())
                                    .toLocalDate()),
                            entry.purpose(),
                            texts.name(entry.format()))))
                    .forEach(earlier.getChildren()::add);
        }
    }

    private void chooseFile() {
        files.toSave(model.fileKind(), model.fileName()).ifPresent(model::save);
    }

    private void tell(ExportModel.Saved saved) {
        var said = Words.plain(
                texts.get("exporting.saved", String.valueOf(saved.file().getFileName())));
        said.setId("export-saved");
        var close = Buttons.main(texts.get("ui.close"), dialogs::close);
        close.setId("export-close");
        close.setDefaultButton(true);
        var buttons = new HBox();
        Optional.ofNullable(saved.file().toAbsolutePath().getParent())
                .ifPresent(folder -> buttons.getChildren()
                        .add(Buttons.plain(texts.get("printing.open-folder"), () -> openFolder.accept(folder))));
        buttons.getChildren().add(close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("buttons");
        node.getChildren().setAll(Words.heading(texts.get("exporting.done")), said);
        if (saved.exported().unnamed() > 0) {
            node.getChildren()
                    .add(Words.plain(
                            texts.get("exporting.unnamed", saved.exported().unnamed())));
        }
        node.getChildren().add(buttons);
        close.requestFocus();
    }
}
