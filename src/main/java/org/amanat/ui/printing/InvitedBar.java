package org.amanat.ui.printing;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.printing.InvitedModel.Invited;

/** Offers to note that those are invited whose letters left just now. Takes no room while there is nothing to say. */
final class InvitedBar extends HBox {

    private final InvitedModel model;
    private final UiTexts texts;

    InvitedBar(InvitedModel model, UiTexts texts) {
        this.model = model;
        this.texts = texts;
        setId("print-invited");
        getStyleClass().addAll("buttons", "print-delivery");
        setAlignment(Pos.CENTER_RIGHT);
        managedProperty().bind(visibleProperty());
        model.invitedProperty().subscribe(this::show);
    }

    private void show(Optional<Invited> now) {
        getChildren().clear();
        setVisible(now.isPresent());
        now.ifPresent(invited -> {
            switch (invited) {
                case Invited.Open open -> {
                    var mark = Buttons.plain(texts.get("printing.invited.mark"), model::mark);
                    mark.setId("print-mark-invited");
                    getChildren().addAll(say(Counted.toInvite(open.persons(), texts)), mark);
                }
                case Invited.Marked(int persons) -> getChildren().add(say(Counted.marked(persons, texts)));
            }
        });
    }

    private static Label say(String sentence) {
        var words = Words.plain(sentence);
        words.setId("print-invited-words");
        words.setMinWidth(0);
        return words;
    }
}
