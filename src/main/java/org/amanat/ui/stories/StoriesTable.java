package org.amanat.ui.stories;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.amanat.model.consent.ConsentTexts;
import org.amanat.model.consent.Reminder;
import org.amanat.model.consent.StoryGlance;
import org.amanat.ui.common.Navigator;
import org.amanat.ui.common.Pill;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.jspecify.annotations.Nullable;

/** A row for each story. Enter or a click opens it. */
final class StoriesTable {

    private static final double ROW = 54;

    private final TableView<StoryGlance> table;
    private final UiTexts texts;
    private final Navigator navigator;
    private final UseMarks marks;

    StoriesTable(StoriesModel model, UiTexts texts, Navigator navigator) {
        this.texts = texts;
        this.navigator = navigator;
        this.marks = new UseMarks(texts);
        table = new TableView<>(model.shown());
        table.setId("stories");
        table.setAccessibleText(texts.get("ui.nav.stories"));
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getStyleClass().add("quiet-table");
        var columns = table.getColumns();
        columns.add(column("story.list.pseudonym", 150, 110, this::name));
        columns.add(column(
                "story.list.themes", 220, 110, line -> twoLines(Words.quiet(StoryLines.themes(line.story(), texts)))));
        columns.add(column("story.list.consent", 120, 105, this::consent));
        columns.add(column("story.list.uses", 250, 205, marks::of));
        columns.add(column("story.list.due", 240, 150, line -> twoLines(Words.plain(due(line)))));
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

    TableView<StoryGlance> node() {
        return table;
    }

    private TableColumn<StoryGlance, StoryGlance> column(
            String titleKey, double width, double least, Function<StoryGlance, Node> content) {
        var column = new TableColumn<StoryGlance, StoryGlance>(texts.get(titleKey));
        column.setPrefWidth(width);
        column.setMinWidth(least);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable StoryGlance line, boolean empty) {
                super.updateItem(line, empty);
                setGraphic(line == null ? null : content.apply(line));
                setAlignment(Pos.CENTER_LEFT);
            }
        });
        return column;
    }

    private TableRow<StoryGlance> row() {
        var row = new TableRow<StoryGlance>();
        row.setOnMouseClicked(_ -> open(row.getItem()));
        row.itemProperty().subscribe(line -> row.setAccessibleText(line == null ? "" : spoken(line)));
        return row;
    }

    private void open(@Nullable StoryGlance line) {
        if (line != null) {
            navigator.open(new Place.AStory(line.story().id()));
        }
    }

    /** Under the name the languages in which there is a text. */
    private Node name(StoryGlance line) {
        var lines = new VBox(Words.strong(pseudonym(line)), Words.small(StoryLines.languages(line.story(), texts)));
        lines.setAlignment(Pos.CENTER_LEFT);
        return lines;
    }

    private Node consent(StoryGlance line) {
        return line.consent()
                .map(status -> new Pill(ConsentTexts.name(status, texts.texts()), StoryLines.tone(status)))
                .orElseGet(() -> new Pill(texts.get("story.list.not-asked"), Pill.Tone.PLAIN));
    }

    private String due(StoryGlance line) {
        String first = line.due().stream()
                .findFirst()
                .map((Reminder reminder) -> reminder.sentence(texts.texts()))
                .orElse("");
        return line.due().size() < 2
                ? first
                : texts.get("story.list.due-more", first, line.due().size() - 1);
    }

    private String spoken(StoryGlance line) {
        return Stream.of(pseudonym(line), toldOn(line), marks.spoken(line), due(line))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String pseudonym(StoryGlance line) {
        return texts.best(line.story().pseudonym().name());
    }

    private String toldOn(StoryGlance line) {
        return line.story().toldOn().map(texts::date).orElse("");
    }

    /** What does not fit into the row ends with dots. */
    private static Label twoLines(Label label) {
        label.setMinHeight(0);
        label.setMaxHeight(ROW);
        return label;
    }
}
