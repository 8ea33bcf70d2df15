package org.amanat.ui.checkin;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.amanat.model.door.CheckIn;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;

/** Lets somebody in who is on no list: a name and Enter. */
final class WalkInPane {

    private final CheckInModel model;
    private final DoorWords words;
    private final UiTexts texts;
    private final Dialogs dialogs;
    private final TextField name = new TextField();
    private final TextField number = HowManyPane.numberField();
    private final Label hint = Words.small("");
    private final Label complaint = new Label();

    WalkInPane(CheckInModel model, DoorWords words, Dialogs dialogs) {
        this.model = model;
        this.words = words;
        this.texts = words.texts();
        this.dialogs = dialogs;
        name.setId("door-walk-in-name");
        name.textProperty().subscribe(this::warn);
        complaint.getStyleClass().add("field-complaint");
        complaint.setWrapText(true);
    }

    /** @param typed what was looked for in vain, which often is the name */
    void show(String typed) {
        name.setText(typed.strip());
        name.end();
        number.setText("1");
        Button yes = Buttons.main(texts.get("checkin.walk-in.yes"), this::letIn);
        yes.setId("door-walk-in-yes");
        yes.setDefaultButton(true);
        var pane = Card.titled(
                texts.get("checkin.walk-in.title"),
                labelled(texts.get("checkin.walk-in.name"), name),
                hint,
                labelled(texts.get("checkin.how-many"), number),
                complaint,
                HowManyPane.buttons(texts, dialogs, yes));
        pane.getStyleClass().add("dialog");
        dialogs.show(pane);
    }

    private void letIn() {
        var arrived = HowManyPane.read(number.getText());
        if (name.getText().isBlank()) {
            complaint.setText(texts.get("checkin.walk-in.needed"));
            name.requestFocus();
        } else if (arrived.isEmpty()) {
            complaint.setText(texts.get("checkin.number", CheckIn.MOST));
            number.requestFocus();
        } else {
            dialogs.close();
            model.letIn(name.getText(), arrived.getAsInt());
        }
    }

    private void warn(String typed) {
        var known = model.named(typed);
        hint.setText(known.isEmpty() ? "" : texts.get("checkin.walk-in.known", words.names(known)));
        hint.setVisible(!known.isEmpty());
        hint.setManaged(!known.isEmpty());
    }

    private static VBox labelled(String text, TextField field) {
        var label = new Label(text);
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        field.setAccessibleText(text);
        var box = new VBox(label, field);
        box.getStyleClass().add("field");
        return box;
    }
}
