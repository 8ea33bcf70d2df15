package org.amanat.ui.people;

import java.util.StringJoiner;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.amanat.model.people.Organisation;
import org.amanat.ui.common.Pill;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.plan.InvitationTone;
import org.jspecify.annotations.Nullable;

/** One speaker in the list: name, standing, and what the person does in the event. */
final class SpeakerCell extends ListCell<Speaker> {

    private final UiTexts texts;
    private final Label name = Words.strong("");
    private final Label standing = Words.small("");
    private final FlowPane parts = new FlowPane();
    private final VBox content = new VBox(name, standing, parts);

    SpeakerCell(UiTexts texts) {
        this.texts = texts;
        getStyleClass().add("speaker");
        content.getStyleClass().add("speaker-content");
        parts.getStyleClass().add("item-pills");
        parts.setMinWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Speaker speaker, boolean empty) {
        super.updateItem(speaker, empty);
        if (speaker == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        name.setText(texts.best(speaker.person().name()));
        standing.setText(standing(speaker));
        standing.setManaged(!standing.getText().isEmpty());
        parts.getChildren().setAll(speaker.parts().stream().map(this::pill).toList());
        setGraphic(content);
        setAccessibleText(spoken(speaker));
    }

    private Pill pill(Speaker.Part part) {
        var pill = new Pill(said(part), InvitationTone.of(part.appearance().invitation()));
        pill.setMinWidth(0);
        pill.maxWidthProperty().bind(parts.widthProperty());
        return pill;
    }

    private String said(Speaker.Part part) {
        return texts.get(
                "ui.people.part",
                texts.name(part.appearance().invitation()),
                texts.name(part.appearance().role()),
                title(part));
    }

    private String title(Speaker.Part part) {
        return part.item().title().isEmpty()
                ? texts.name(part.item().kind())
                : texts.best(part.item().title());
    }

    private String standing(Speaker speaker) {
        var said = new StringJoiner(" · ");
        String office = texts.best(speaker.person().office());
        if (!office.isEmpty()) {
            said.add(office);
        }
        speaker.organisation().map(Organisation::name).map(texts::best).ifPresent(said::add);
        return said.toString();
    }

    private String spoken(Speaker speaker) {
        var said = new StringJoiner(". ").add(name.getText());
        if (!standing.getText().isEmpty()) {
            said.add(standing.getText());
        }
        speaker.parts().forEach(part -> said.add(said(part)));
        return said.toString();
    }
}
