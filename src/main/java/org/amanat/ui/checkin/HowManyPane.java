package org.amanat.ui.checkin;

import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.amanat.model.door.CheckIn;
import org.amanat.model.texts.Digits;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.dialog.Dialogs;

/** Asks how many of a party came. Enter is enough where the number that stands there is right. */
final class HowManyPane {

    private final UiTexts texts;
    private final Dialogs dialogs;
    private final TextField number = numberField();
    private final Label complaint = new Label();
    private final IntConsumer then;

    /** @param then gets how many are in now, at least one */
    HowManyPane(UiTexts texts, Dialogs dialogs, IntConsumer then) {
        this.texts = texts;
        this.dialogs = dialogs;
        this.then = then;
        complaint.getStyleClass().add("field-complaint");
        complaint.setWrapText(true);
    }

    void show(String question, int usual) {
        number.setText(Integer.toString(usual));
        number.setAccessibleText(question);
        number.selectAll();
        Button yes = Buttons.main(texts.get("checkin.check-in"), this::answer);
        yes.setId("door-how-many-yes");
        yes.setDefaultButton(true);
        var pane = Card.titled(question, number, complaint, buttons(texts, dialogs, yes));
        pane.getStyleClass().add("dialog");
        dialogs.show(pane);
    }

    private void answer() {
        read(number.getText())
                .ifPresentOrElse(
                        arrived -> {
                            dialogs.close();
                            then.accept(arrived);
                        },
                        () -> complaint.setText(texts.get("checkin.number", CheckIn.MOST)));
    }

    static TextField numberField() {
        var field = new TextField();
        field.setId("door-how-many");
        field.setPrefColumnCount(4);
        return field;
    }

    static HBox buttons(UiTexts texts, Dialogs dialogs, Button yes) {
        Button no = Buttons.plain(texts.get("ui.cancel"), dialogs::close);
        no.setCancelButton(true);
        no.setId("door-cancel");
        var buttons = new HBox(no, yes);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("buttons");
        return buttons;
    }

    /** A number of persons in the digits of either language. */
    static OptionalInt read(String typed) {
        String digits = Digits.EUROPEAN.write(typed).strip();
        int number = digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : 0;
        return number < 1 ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
