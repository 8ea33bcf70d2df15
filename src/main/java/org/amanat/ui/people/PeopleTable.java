package org.amanat.ui.people;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.amanat.model.people.PersonId;
import org.amanat.model.texts.Texts;
import org.amanat.operations.Listed;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.jspecify.annotations.Nullable;

/** A row for each person and organisation. Several can be chosen; the last one is shown beside the list. */
final class PeopleTable {

    private static final double ROW = 40;

    private final TableView<Listed> table = new TableView<>();
    private final Map<PeopleColumn, TableColumn<Listed, Listed>> columns = new EnumMap<>(PeopleColumn.class);
    private final PeopleModel model;
    private final UiTexts texts;
    private boolean showing;

    PeopleTable(PeopleModel model, UiTexts texts) {
        this.model = model;
        this.texts = texts;
        table.setId("people");
        table.setAccessibleText(texts.get("ui.nav.people"));
        table.setFixedCellSize(ROW);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getStyleClass().add("quiet-table");
        table.setPlaceholder(Words.quiet(""));
        table.setRowFactory(_ -> row());
        table.setSortPolicy(_ -> {
            sort();
            return true;
        });
        for (var column : PeopleColumn.values()) {
            columns.put(column, column(column));
        }
        table.getColumns().setAll(columns.values());
        table.getSelectionModel().selectedItemProperty().subscribe((_, listed) -> {
            if (!showing && listed != null) {
                model.choose(listed);
            }
        });
        model.list().foundProperty().subscribe(this::show);
    }

    TableView<Listed> node() {
        return table;
    }

    /** The persons who are chosen now; organisations are left out. */
    List<PersonId> chosen() {
        return table.getSelectionModel().getSelectedItems().stream()
                .flatMap(listed -> listed instanceof Listed.Someone someone
                        ? Stream.of(someone.person().id())
                        : Stream.empty())
                .toList();
    }

    /** Shows these columns; the name stays. */
    void showOnly(Set<PeopleColumn> wanted) {
        columns.forEach((column, shown) -> shown.setVisible(column == PeopleColumn.NAME || wanted.contains(column)));
    }

    private void show(List<Listed> found) {
        showing = true;
        var before = table.getSelectionModel().getSelectedItem();
        table.setItems(FXCollections.observableList(found));
        if (before != null) {
            found.stream()
                    .filter(listed -> same(listed, before))
                    .findFirst()
                    .ifPresent(listed -> table.getSelectionModel().select(listed));
        }
        table.setPlaceholder(Words.quiet(texts.get(
                model.list().readingProperty().get() == FoundPeople.Reading.WHOLE
                        ? "ui.people.nobody-found"
                        : "ui.people.loading")));
        showing = false;
    }

    private static boolean same(Listed one, Listed other) {
        return switch (one) {
            case Listed.Someone someone ->
                other instanceof Listed.Someone another
                        && someone.person().id().equals(another.person().id());
            case Listed.Body body ->
                other instanceof Listed.Body another
                        && body.organisation()
                                .id()
                                .equals(another.organisation().id());
        };
    }

    private void sort() {
        table.getSortOrder().stream()
                .findFirst()
                .ifPresent(by -> columns.forEach((column, shown) -> {
                    if (shown.equals(by)) {
                        model.list().sortBy(column, by.getSortType() == SortType.DESCENDING);
                    }
                }));
    }

    private TableColumn<Listed, Listed> column(PeopleColumn kind) {
        var column = new TableColumn<Listed, Listed>(texts.get(kind.titleKey()));
        column.setId("people-" + Texts.kebab(kind));
        column.setPrefWidth(kind.width());
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Listed listed, boolean empty) {
                super.updateItem(listed, empty);
                setGraphic(listed == null ? null : content(kind, listed));
                setAlignment(Pos.CENTER_LEFT);
            }
        });
        return column;
    }

    private Node content(PeopleColumn kind, Listed listed) {
        String text = kind.text(listed, texts);
        Label label = kind == PeopleColumn.NAME ? Words.strong(text) : Words.quiet(text);
        label.setWrapText(false);
        return label;
    }

    private TableRow<Listed> row() {
        var row = new TableRow<Listed>();
        row.itemProperty()
                .subscribe(listed -> row.setAccessibleText(
                        listed == null
                                ? ""
                                : columns.entrySet().stream()
                                        .filter(entry -> entry.getValue().isVisible())
                                        .map(entry -> entry.getKey().text(listed, texts))
                                        .filter(text -> !text.isEmpty())
                                        .collect(Collectors.joining(", "))));
        return row;
    }
}
