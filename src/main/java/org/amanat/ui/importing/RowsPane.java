package org.amanat.ui.importing;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amanat.model.importing.Decision;
import org.amanat.model.importing.ImportField;
import org.amanat.model.texts.Texts;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.FileChoice;
import org.amanat.ui.importing.ImportModel.Loaded;
import org.jspecify.annotations.Nullable;

/** The third step: every row with its problems; cells are corrected where they stand. */
final class RowsPane extends VBox {

    private static final double NUMBER = 64;
    private static final double CELL = 150;
    private static final double PROBLEM = 250;

    private final ImportModel model;
    private final UiTexts texts;
    private final FilteredList<Line> shown;
    private final TableView<Line> table;
    private final Label counts = Words.quiet("");
    private final Label why = Words.plain("");
    private final CheckBox onlyProblems = new CheckBox();

    RowsPane(ImportModel model, UiTexts texts, FileChoice files) {
        this.model = model;
        this.texts = texts;
        shown = new FilteredList<>(model.lines());
        table = new TableView<>(shown);
        table.setId("import-rows");
        table.setEditable(true);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setAccessibleText(texts.get("ui.import.step.rows"));
        table.getStyleClass().add("quiet-table");
        table.setPlaceholder(Words.quiet(texts.get("ui.import.no-problems")));
        VBox.setVgrow(table, Priority.ALWAYS);
        onlyProblems.setId("import-only-problems");
        onlyProblems.setText(texts.get("ui.import.only-problems"));
        onlyProblems.setMinWidth(Region.USE_PREF_SIZE);
        onlyProblems.selectedProperty().subscribe(this::narrow);
        var leaveOut = Buttons.quiet(texts.get("ui.import.leave-row-out"), this::leaveOut);
        leaveOut.setId("import-leave-out");
        leaveOut.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        var held = new SaveHeld(model, texts, files).button();
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        var above = new HBox(onlyProblems, between, leaveOut, held);
        above.setAlignment(Pos.CENTER_LEFT);
        above.getStyleClass().add("buttons");
        counts.setId("import-row-counts");
        why.setId("import-why");
        var card = new Card(counts, above, table, why);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
        table.getSelectionModel().selectedItemProperty().subscribe(this::explain);
        model.loadedProperty().subscribe(loaded -> loaded.ifPresent(this::columns));
        model.lines().addListener((ListChangeListener<Line>) _ -> count());
    }

    /** Puts the keyboard into the first row. */
    void begin() {
        table.requestFocus();
        table.getSelectionModel().select(0, table.getColumns().getFirst());
    }

    private void columns(Loaded loaded) {
        table.getColumns().clear();
        table.getColumns()
                .add(column(
                        texts.get("ui.import.row"),
                        NUMBER,
                        line -> String.valueOf(line.row().row().number())));
        // Before the cells, so that it is seen in a narrow window too.
        table.getColumns()
                .add(column(
                        texts.get("ui.import.problems"),
                        PROBLEM,
                        line -> line.row().why(texts.texts())));
        var mapping = loaded.columns().mapping();
        for (int at = 0; at < mapping.columns().size(); at++) {
            int place = at;
            mapping.of(at).ifPresent(field -> table.getColumns().add(cells(place, title(loaded, place, field))));
        }
    }

    /** Where two columns mean the same, such as a name in each script, with what the file itself calls them. */
    private String title(Loaded loaded, int place, ImportField field) {
        String meaning = texts.get("lists.field." + Texts.kebab(field));
        String called = loaded.columns().over(loaded.file().sheet(), place).strip();
        var mapping = loaded.columns().mapping();
        long alike = IntStream.range(0, mapping.columns().size())
                .filter(at -> mapping.of(at).filter(field::equals).isPresent())
                .count();
        return alike < 2 || called.isEmpty() || called.equals(meaning) ? meaning : meaning + " · " + called;
    }

    private TableColumn<Line, String> cells(int place, String title) {
        var column = column(title, CELL, line -> line.row().row().cell(place));
        column.setEditable(true);
        column.setCellFactory(_ -> new CorrectedCell(place, (line, typed) -> model.correct(line, place, typed)));
        return column;
    }

    private static TableColumn<Line, String> column(String title, double width, Function<Line, String> text) {
        var column = new TableColumn<Line, String>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setEditable(false);
        column.setCellValueFactory(line -> new ReadOnlyStringWrapper(text.apply(line.getValue())));
        return column;
    }

    private void explain(@Nullable Line line) {
        why.setText(Optional.ofNullable(line)
                .filter(chosen -> !chosen.row().problems().isEmpty())
                .map(chosen -> texts.get(
                        "lists.in-row",
                        chosen.row().row().number(),
                        chosen.row().why(texts.texts())))
                .orElseGet(() -> texts.get("ui.import.correct-hint")));
    }

    private void leaveOut() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .ifPresent(line -> model.decide(line, new Decision.LeaveOut()));
    }

    private void narrow(boolean only) {
        shown.setPredicate(only ? line -> !line.row().problems().isEmpty() : _ -> true);
    }

    private void count() {
        boolean good =
                model.lines().stream().allMatch(line -> line.row().problems().isEmpty());
        counts.setText(
                good
                        ? texts.get("ui.import.counts-good", model.lines().size())
                        : texts.get("ui.import.counts", model.lines().size(), model.coming(), model.held()));
    }
}
