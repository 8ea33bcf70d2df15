package org.amanat.ui.stories.consent;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/** A question in the place of a dialog, which comes back if the answer is no. */
final class AskedAgain extends VBox {

    AskedAgain(UiTexts texts, String title, String text, String verb, Runnable yes, Runnable no) {
        Button back = Buttons.plain(texts.get("consent.desk.back"), no);
        back.setId("dialog-no");
        back.setCancelButton(true);
        Button agreed = Buttons.danger(verb, yes);
        agreed.setId("dialog-yes");
        var buttons = new HBox(back, agreed);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("buttons");
        getStyleClass().addAll("sheet", "dialog");
        getChildren().addAll(Words.heading(title), Words.plain(text), buttons);
    }
}
