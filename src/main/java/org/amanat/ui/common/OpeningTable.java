package org.amanat.ui.common;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** A table of things that have a page of their own: Enter or a click opens it. All rows are of one height. */
public final class OpeningTable<T> {

    private final TableView<T> table;
    private final double row;
    private final Consumer<T> open;

    /**
     * A table without columns yet.
     *
     * @param name for who hears the screen
     * @param row height of a row in pixels
     * @param spoken what is said of a row to who hears it
     */
    public OpeningTable(
            String id,
            String name,
            ObservableList<T> things,
            double row,
            Consumer<T> open,
            Function<T, String> spoken) {
        this.row = row;
        this.open = open;
        table = new TableView<>(things);
        table.setId(id);
        table.setAccessibleText(name);
        table.setFixedCellSize(row);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getStyleClass().add("quiet-table");
        table.setRowFactory(_ -> row(spoken));
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openIfAny(table.getSelectionModel().getSelectedItem());
            }
        });
    }

    public TableView<T> node() {
        return table;
    }

    /**
     * A column more, after those before.
     *
     * @param width of which it has its share, in pixels
     * @param least it is not made narrower
     */
    public void column(String title, double width, double least, Function<T, Node> content) {
        var column = new TableColumn<T, T>(title);
        column.setPrefWidth(width);
        column.setMinWidth(least);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable T thing, boolean empty) {
                super.updateItem(thing, empty);
                setGraphic(thing == null ? null : content.apply(thing));
                setAlignment(Pos.CENTER_LEFT);
            }
        });
        table.getColumns().add(column);
    }

    /** What stands there when nothing was found, once everything is read. */
    public void whenNone(String words, ObservableValue<Boolean> loaded) {
        var none = Words.quiet("");
        none.textProperty().bind(loaded.map(ready -> ready ? words : ""));
        table.setPlaceholder(none);
    }

    /** Words in as many lines as the row has room for; what does not fit ends with dots. */
    public Label lines(Label label) {
        label.setMinHeight(0);
        label.setMaxHeight(row);
        return label;
    }

    private TableRow<T> row(Function<T, String> spoken) {
        var line = new TableRow<T>();
        line.setOnMouseClicked(_ -> openIfAny(line.getItem()));
        line.itemProperty().subscribe(thing -> line.setAccessibleText(thing == null ? "" : spoken.apply(thing)));
        return line;
    }

    private void openIfAny(@Nullable T thing) {
        if (thing != null) {
            open.accept(thing);
        }
    }
}
