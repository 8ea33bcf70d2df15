package org.amanat.ui.importing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amanat.model.importing.ImportField;
import org.amanat.model.importing.ListFile;
import org.amanat.model.importing.ReadAs;
import org.amanat.model.importing.Separator;
import org.amanat.model.importing.TextEncoding;
import org.amanat.model.texts.Texts;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.importing.ImportModel.Loaded;

/** The second step: how the file was read and what each column means; all of it can be changed. */
final class ColumnsPane extends VBox {

    private static final int EXAMPLES = 3;
    private static final double HALF = 340;

    private final ImportModel model;
    private final UiTexts texts;
    private final HBox how = new HBox();
    private final VBox columns = new VBox();
    private final Label missing;

    ColumnsPane(ImportModel model, UiTexts texts) {
        this.model = model;
        this.texts = texts;
        how.getStyleClass().add("buttons");
        columns.getStyleClass().add("column");
        missing = Words.strong(texts.get("ui.import.no-name-column"));
        missing.managedProperty().bind(missing.visibleProperty());
        var scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var card = Card.titled(
                texts.get("ui.import.columns"), Words.quiet(texts.get("ui.import.columns.more")), how, missing, scroll);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
        model.loadedProperty().subscribe(loaded -> loaded.ifPresent(this::show));
    }

    private void show(Loaded loaded) {
        missing.setVisible(!model.hasNames());
        how.getChildren()
                .setAll(
                        switch (loaded.file().form()) {
                            case ListFile.Form.Text text -> List.of(encoding(text), separator(text));
                            case ListFile.Form.Workbook book -> List.of(sheet(book));
                        });
        var sheet = loaded.file().sheet();
        var rows = loaded.columns().list(sheet);
        columns.getChildren().clear();
        for (int column = 0; column < sheet.width(); column++) {
            int at = column;
            String examples = rows.stream()
                    .map(row -> row.cell(at))
                    .filter(cell -> !cell.isEmpty())
                    .limit(EXAMPLES)
                    .collect(Collectors.joining(" · "));
            String over = loaded.columns().over(sheet, column);
            if (!over.isEmpty() || !examples.isEmpty()) {
                columns.getChildren()
                        .add(column(
                                column,
                                over,
                                examples,
                                loaded.columns().mapping().of(column)));
            }
        }
    }

    private HBox column(int at, String over, String examples, Optional<ImportField> means) {
        String name = over.isEmpty() ? texts.get("ui.import.column", at + 1) : over;
        var example = Words.small(examples);
        example.setWrapText(false);
        var left = new VBox(Words.strong(name), example);
        left.setPrefWidth(HALF);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        var field = ChoiceEntry.<Optional<ImportField>>of(
                "import-column-" + at,
                texts.get("ui.import.means", name),
                Stream.concat(
                                Stream.of(Optional.<ImportField>empty()),
                                model.subject().fields().stream().map(Optional::of))
                        .toList(),
                meaning -> meaning.map(this::field).orElseGet(() -> texts.get("ui.import.left-out")));
        field.set(means);
        field.onSave(meaning -> model.mean(at, meaning));
        var line = new HBox(left, field.control());
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("apart");
        return line;
    }

    private String field(ImportField field) {
        return texts.get("lists.field." + Texts.kebab(field));
    }

    private HBox encoding(ListFile.Form.Text text) {
        var choice = ChoiceEntry.of(
                "import-encoding",
                texts.get("ui.import.encoding"),
                List.of(TextEncoding.values()),
                encoding -> texts.get("lists.encoding." + Texts.kebab(encoding)));
        choice.set(text.encoding());
        choice.onSave(encoding ->
                model.read(new ReadAs(Optional.of(encoding), Optional.of(text.separator()), Optional.empty())));
        return labelled("ui.import.encoding", choice);
    }

    private HBox separator(ListFile.Form.Text text) {
        var choice = ChoiceEntry.of(
                "import-separator",
                texts.get("ui.import.separator"),
                List.of(Separator.values()),
                separator -> texts.get("lists.separator." + Texts.kebab(separator)));
        choice.set(text.separator());
        choice.onSave(separator ->
                model.read(new ReadAs(Optional.of(text.encoding()), Optional.of(separator), Optional.empty())));
        return labelled("ui.import.separator", choice);
    }

    private HBox sheet(ListFile.Form.Workbook book) {
        var choice = ChoiceEntry.of("import-sheet", texts.get("ui.import.sheet"), book.sheets(), name -> name);
        choice.set(book.sheets().get(book.chosen()));
        choice.onSave(name -> model.read(new ReadAs(
                Optional.empty(), Optional.empty(), Optional.of(book.sheets().indexOf(name)))));
        return labelled("ui.import.sheet", choice);
    }

    private HBox labelled(String key, ChoiceEntry<?> choice) {
        var label = Words.quiet(texts.get(key));
        label.setLabelFor(choice.control());
        var line = new HBox(label, choice.control());
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("buttons");
        return line;
    }
}
