package org.amanat.ui.guests;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.amanat.model.attendance.Guest;
import org.amanat.model.attendance.GuestPart;
import org.amanat.model.people.Organisation;
import org.amanat.ui.common.LeftToRight;
import org.amanat.ui.common.Pill;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.jspecify.annotations.Nullable;

/** The guests in a table: several can be chosen at once. */
final class GuestsTable extends StackPane {

    private static final double ROW = 44;

    /** Width of a day with its month, in pixels. */
    private static final double DATE = 108;

    private final UiTexts texts;
    private final TableView<Guest> table;

    GuestsTable(GuestsModel model, UiTexts texts) {
        this.texts = texts;
        table = new TableView<>(model.found());
        table.setId("guests");
        table.setAccessibleText(texts.get("ui.guests.tab"));
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getStyleClass().add("quiet-table");
        table.setPlaceholder(Words.quiet(texts.get("ui.guests.nobody")));
        var columns = table.getColumns();
        columns.add(column(
                "ui.people.name",
                160,
                260,
                guest -> line(Words.strong(texts.best(guest.person().name())))));
        columns.add(column("ui.people.organisation", 92, 260, guest -> line(Words.quiet(standing(guest)))));
        columns.add(column(
                "ui.people.phone",
                124,
                150,
                guest -> line(Words.quiet(LeftToRight.whole(guest.person().phone())))));
        columns.add(column("ui.guests.party", 90, 110, guest -> line(Words.quiet(comesAs(model, guest)))));
        columns.add(column("ui.guests.since", DATE, DATE, guest -> line(Words.quiet(since(guest)))));
        columns.add(column("ui.guests.state", 116, 130, guest -> pill(guest)));
        table.setRowFactory(_ -> row());
        model.chosenProperty().subscribe(chosen -> chosen.ifPresent(this::choose));
        getChildren().add(table);
    }

    TableView<Guest> control() {
        return table;
    }

    /** Those who are chosen now. */
    List<Guest> chosen() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    /** Everybody whom search and state let through. */
    void chooseAll() {
        table.requestFocus();
        table.getSelectionModel().selectAll();
    }

    private void choose(Guest guest) {
        table.getSelectionModel().clearSelection();
        table.getSelectionModel().select(guest);
        table.scrollTo(guest);
    }

    private Pill pill(Guest guest) {
        return new Pill(
                GuestFilter.standing(guest, texts),
                switch (GuestFigures.state(guest)) {
                    case INVITED -> GuestFilter.TO_INVITE.shows(guest) ? Pill.Tone.PLAIN : Pill.Tone.INFO;
                    case REGISTERED, ATTENDED -> Pill.Tone.GOOD;
                    case WAITING -> Pill.Tone.CHECK;
                    case DID_NOT_COME, CANCELLED -> Pill.Tone.PLAIN;
                });
    }

    /** What somebody comes for, if it is more than to be there, and with whom. */
    private String comesAs(GuestsModel model, Guest guest) {
        var part = guest.attendance().part();
        return Stream.of(
                        part == GuestPart.GUEST ? "" : texts.name(part),
                        model.parties()
                                .of(guest)
                                .map(party ->
                                        texts.get("ui.guests.party.name", texts.best(party.name()), party.heads()))
                                .orElse(""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** The day of the answer, or that of the invitation while there is none. */
    private String since(Guest guest) {
        var reply = guest.attendance().reply();
        return reply.answeredOn().or(reply::invitedOn).map(texts::dayAndMonth).orElse("");
    }

    private String standing(Guest guest) {
        return String.join(
                " · ",
                Stream.of(
                                texts.best(guest.person().office()),
                                guest.organisation()
                                        .map(Organisation::name)
                                        .map(texts::best)
                                        .orElse(""))
                        .filter(words -> !words.isEmpty())
                        .toList());
    }

    /**
     * @param least width in pixels
     * @param width wanted, beside those of the others
     */
    private TableColumn<Guest, Guest> column(
            String titleKey, double least, double width, Function<Guest, Node> content) {
        var column = new TableColumn<Guest, Guest>(texts.get(titleKey));
        column.setMinWidth(least);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Guest guest, boolean empty) {
                super.updateItem(guest, empty);
                setGraphic(guest == null ? null : content.apply(guest));
                setAlignment(Pos.CENTER_LEFT);
            }
        });
        return column;
    }

    private TableRow<Guest> row() {
        var row = new TableRow<Guest>();
        row.itemProperty()
                .subscribe(guest -> row.setAccessibleText(
                        guest == null
                                ? ""
                                : texts.best(guest.person().name()) + ", " + GuestFilter.standing(guest, texts)));
        return row;
    }

    private static Label line(Label label) {
        label.setWrapText(false);
        return label;
    }
}
