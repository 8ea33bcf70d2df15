package org.amanat.ui.checkin;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amanat.model.door.DoorGuest;
import org.amanat.model.people.MaskedPhone;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.LeftToRight;
import org.amanat.ui.common.Pill;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.jspecify.annotations.Nullable;

/** One who fits what was typed: name and organisation, part and needs, telephone, and whether they are in. */
final class GuestCell extends ListCell<DoorGuest> {

    /** Per cent of the row that the name may have. */
    private static final double NAME_PART = 34;

    private static final double PHONE = 104;
    private static final double END = 138;

    private final DoorWords words;
    private final UiTexts texts;
    private final Consumer<DoorGuest> act;

    GuestCell(DoorWords words, Consumer<DoorGuest> act) {
        this.words = words;
        this.texts = words.texts();
        this.act = act;
        getStyleClass().add("door-guest");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable DoorGuest guest, boolean empty) {
        super.updateItem(guest, empty);
        setText(null);
        setGraphic(guest == null ? null : row(guest));
        setAccessibleText(guest == null ? "" : spoken(guest));
    }

    @Override
    public void updateSelected(boolean selected) {
        super.updateSelected(selected);
        DoorGuest guest = getItem();
        setGraphic(guest == null ? null : row(guest));
    }

    private GridPane row(DoorGuest guest) {
        var row = new GridPane();
        row.getColumnConstraints().addAll(name(), about(), ending(PHONE), ending(END));
        row.getStyleClass().add("door-row");
        var name = new VBox(line(Words.strong(words.name(guest))), line(Words.quiet(words.standing(guest))));
        name.setAlignment(Pos.CENTER_LEFT);
        var about = Words.quiet(words.about(guest));
        about.setMinHeight(0);
        var phone =
                line(Words.quiet(LeftToRight.whole(MaskedPhone.of(guest.person().phone()))));
        var end = new HBox(isSelected() || !guest.isComplete() ? end(guest) : in(guest));
        end.setAlignment(Pos.CENTER_RIGHT);
        row.addRow(0, name, about, phone, end);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static ColumnConstraints name() {
        var column = new ColumnConstraints();
        column.setPercentWidth(NAME_PART);
        return column;
    }

    private static ColumnConstraints about() {
        var column = new ColumnConstraints();
        column.setMinWidth(0);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private static ColumnConstraints ending(double width) {
        var column = new ColumnConstraints();
        column.setMinWidth(width);
        return column;
    }

    private HBox end(DoorGuest guest) {
        var end = new HBox();
        end.getStyleClass().add("buttons");
        end.setAlignment(Pos.CENTER_RIGHT);
        if (guest.isIn()) {
            end.getChildren().add(in(guest));
        }
        if (!guest.isComplete()) {
            String verb = texts.get("checkin.check-in");
            Button button = isSelected()
                    ? Buttons.main(verb + "  ⏎", () -> act.accept(guest))
                    : Buttons.plain(verb, () -> act.accept(guest));
            // The keyboard stays in the box.
            button.setFocusTraversable(false);
            end.getChildren().add(button);
        }
        return end;
    }

    private Pill in(DoorGuest guest) {
        return new Pill(words.in(guest), guest.isComplete() ? Pill.Tone.GOOD : Pill.Tone.CHECK);
    }

    private String spoken(DoorGuest guest) {
        return DoorWords.joined(
                words.name(guest), words.standing(guest), words.about(guest), guest.isIn() ? words.in(guest) : "");
    }

    private static Label line(Label label) {
        label.setWrapText(false);
        label.setMinHeight(0);
        return label;
    }
}
