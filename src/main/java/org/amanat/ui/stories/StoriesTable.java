package org.amanat.ui.stories;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.amanat.model.consent.ConsentTexts;
import org.amanat.model.consent.Reminder;
import org.amanat.ui.common.Navigator;
import org.amanat.ui.common.Pill;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.stories.StoriesModel.Line;
import org.jspecify.annotations.Nullable;

/** A row for each story. Enter or a click opens it. */
final class StoriesTable {

    private static final double ROW = 44;

    private final TableView<Line> table;
    private final UiTexts texts;
    private final Navigator navigator;

    StoriesTable(StoriesModel model, UiTexts texts, Navigator navigator) {
        this.texts = texts;
        this.navigator = navigator;
        table = new TableView<>(model.shown());
        table.setId("stories");
        table.setAccessibleText(texts.get("ui.nav.stories"));
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getStyleClass().add("quiet-table");
        var columns = table.getColumns();
        columns.add(column("story.list.pseudonym", 130, 100, line -> twoLines(Words.strong(pseudonym(line)))));
        columns.add(column("story.list.told-on", 150, 130, line -> twoLines(Words.plain(toldOn(line)))));
        columns.add(column(
                "story.list.languages",
                120,
                100,
                line -> twoLines(Words.quiet(StoryLines.languages(line.story(), texts)))));
        columns.add(column(
                "story.list.themes", 230, 120, line -> twoLines(Words.quiet(StoryLines.themes(line.story(), texts)))));
        columns.add(column("story.list.consent", 120, 110, this::consent));
        columns.add(column("story.list.due", 240, 130, line -> twoLines(Words.plain(due(line)))));
        table.setRowFactory(_ -> row());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(table.getSelectionModel().getSelectedItem());
            }
        });
        var none = Words.quiet("");
        none.textProperty()
                .bind(model.loadedProperty().map(loaded -> loaded ? texts.get("story.list.none-found") : ""));
        table.setPlaceholder(none);
    }

    TableView<Line> node() {
        return table;
    }

    private TableColumn<Line, Line> column(String titleKey, double width, double least, Function<Line, Node> content) {
        var column = new TableColumn<Line, Line>(texts.get(titleKey));
        column.setPrefWidth(width);
        column.setMinWidth(least);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Line line, boolean empty) {
                super.updateItem(line, empty);
                setGraphic(line == null ? null : content.apply(line));
                setAlignment(Pos.CENTER_LEFT);
            }
        });
        return column;
    }

    private TableRow<Line> row() {
        var row = new TableRow<Line>();
        row.setOnMouseClicked(_ -> open(row.getItem()));
        row.itemProperty().subscribe(line -> row.setAccessibleText(line == null ? "" : spoken(line)));
        return row;
    }

    private void open(@Nullable Line line) {
        if (line != null) {
            navigator.open(new Place.AStory(line.story().id()));
        }
    }

    private Node consent(Line line) {
        return line.consent()
                .map(status -> new Pill(ConsentTexts.name(status, texts.texts()), StoryLines.tone(status)))
                .orElseGet(() -> new Pill(texts.get("story.list.not-asked"), Pill.Tone.PLAIN));
    }

    private String due(Line line) {
        String first = line.due().stream()
                .findFirst()
                .map((Reminder reminder) -> reminder.sentence(texts.texts()))
                .orElse("");
        return line.due().size() < 2
                ? first
                : texts.get("story.list.due-more", first, line.due().size() - 1);
    }

    private String spoken(Line line) {
        return pseudonym(line) + ", " + toldOn(line) + ", " + due(line);
    }

    private String pseudonym(Line line) {
        return texts.best(line.story().pseudonym().name());
    }

    private String toldOn(Line line) {
        return line.story().toldOn().map(texts::date).orElse("");
    }

    /** What does not fit into the row ends with dots. */
    private static Label twoLines(Label label) {
        label.setMinHeight(0);
        label.setMaxHeight(ROW);
        return label;
    }
}
