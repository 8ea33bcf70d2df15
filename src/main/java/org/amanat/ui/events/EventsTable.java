package org.amanat.ui.events;

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
import org.amanat.model.event.EventSummary;
import org.amanat.ui.common.Navigator;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.StateTone;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.jspecify.annotations.Nullable;

/** A row for each event. Enter or a click opens it. */
final class EventsTable {

    private static final double ROW = 44;

    private final TableView<EventSummary> table;
    private final UiTexts texts;
    private final Navigator navigator;

    EventsTable(EventsModel model, UiTexts texts, Navigator navigator) {
        this.texts = texts;
        this.navigator = navigator;
        table = new TableView<>(model.shown());
        table.setId("events");
        table.setAccessibleText(texts.get("ui.nav.events"));
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getStyleClass().add("quiet-table");
        var columns = table.getColumns();
        columns.add(column("ui.events.date", 160, 150, event -> new Label(texts.date(event.date()))));
        columns.add(column("ui.events.title", 320, 160, event -> twoLines(Words.strong(texts.best(event.title())))));
        columns.add(column(
                "ui.events.venue",
                200,
                120,
                event -> twoLines(Words.quiet(event.venue().map(texts::best).orElse("")))));
        columns.add(column(
                "ui.events.programme",
                170,
                130,
                event -> Words.quiet(texts.get("ui.events.figures", event.items(), event.persons()))));
        columns.add(column("ui.events.state", 110, 100, event -> StateTone.pill(event.state(), texts)));
        table.setRowFactory(_ -> row());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(table.getSelectionModel().getSelectedItem());
            }
        });
        var none = Words.quiet("");
        none.textProperty().bind(model.loadedProperty().map(loaded -> loaded ? texts.get("ui.events.none-found") : ""));
        table.setPlaceholder(none);
    }

    TableView<EventSummary> node() {
        return table;
    }

    private TableColumn<EventSummary, EventSummary> column(
            String titleKey, double width, double least, Function<EventSummary, Node> content) {
        var column = new TableColumn<EventSummary, EventSummary>(texts.get(titleKey));
        column.setPrefWidth(width);
        column.setMinWidth(least);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable EventSummary event, boolean empty) {
                super.updateItem(event, empty);
                setGraphic(event == null ? null : content.apply(event));
                setAlignment(Pos.CENTER_LEFT);
            }
        });
        return column;
    }

    private TableRow<EventSummary> row() {
        var row = new TableRow<EventSummary>();
        row.setOnMouseClicked(_ -> open(row.getItem()));
        row.itemProperty().subscribe(event -> row.setAccessibleText(event == null ? "" : spoken(event)));
        return row;
    }

    private void open(@Nullable EventSummary event) {
        if (event != null) {
            navigator.open(new Place.AnEvent(event.id()));
        }
    }

    private String spoken(EventSummary event) {
        return texts.date(event.date()) + ", " + texts.best(event.title()) + ", " + texts.name(event.state());
    }

    /** What does not fit into the row ends with dots. */
    private static Label twoLines(Label label) {
        label.setMinHeight(0);
        label.setMaxHeight(ROW);
        return label;
    }
}
