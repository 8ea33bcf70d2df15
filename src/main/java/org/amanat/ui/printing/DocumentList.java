package org.amanat.ui.printing;

import java.util.Optional;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.texts.Texts;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.jspecify.annotations.Nullable;

/** What can be printed: each kind of document with a line about it, one of them chosen. */
final class DocumentList extends ListView<DocumentKind> {

    private static final double ROW = 58;

    /** So many are seen even in a small window. */
    private static final int LEAST_ROWS = 4;

    private final PrintingModel model;
    private final UiTexts texts;

    DocumentList(PrintingModel model, UiTexts texts) {
        this.model = model;
        this.texts = texts;
        setId("print-documents");
        getStyleClass().add("print-documents");
        setAccessibleText(texts.get("printing.documents"));
        setFixedCellSize(ROW);
        setCellFactory(_ -> new Row());
        getItems().setAll(DocumentKind.values());
        setPrefHeight(ROW * getItems().size());
        setMinHeight(ROW * Math.min(LEAST_ROWS, getItems().size()));
        model.choicesProperty()
                .subscribe(chosen ->
                        chosen.map(Choices::kind).ifPresentOrElse(this::select, getSelectionModel()::clearSelection));
        getSelectionModel().selectedItemProperty().subscribe(kind -> {
            if (kind != null) {
                model.choose(kind);
            }
        });
        model.preview().stateProperty().subscribe(this::refresh);
    }

    /** What was chosen elsewhere comes into sight; what is clicked is in sight already. */
    private void select(DocumentKind kind) {
        if (getSelectionModel().getSelectedItem() != kind) {
            getSelectionModel().select(kind);
            scrollTo(kind);
        }
    }

    /** For the chosen document how it comes out now, for the others what they are. */
    private String about(DocumentKind kind) {
        Optional<Choices> chosen = model.choicesProperty().get().filter(now -> now.kind() == kind);
        if (chosen.isPresent() && model.preview().stateProperty().get() instanceof Preview.Finished finished) {
            return texts.get(
                    "printing.summary", chosen.get().paper().longName(texts), Counted.pages(finished.pages(), texts));
        }
        return texts.get("printing.what." + Texts.kebab(kind));
    }

    private final class Row extends ListCell<DocumentKind> {

        /** As wide as the list: what does not fit ends with dots. */
        Row() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable DocumentKind kind, boolean empty) {
            super.updateItem(kind, empty);
            if (empty || kind == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            var about = Words.small(about(kind));
            about.setWrapText(false);
            var lines = new VBox(Words.strong(texts.name(kind)), about);
            lines.setId("print-document-" + Texts.kebab(kind));
            setGraphic(lines);
            setAccessibleText(texts.name(kind) + ", " + about(kind));
        }
    }
}
