package org.amanat.ui.programme;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amanat.model.Language;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.AppearanceId;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.InvitationState;
import org.amanat.model.event.Role;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.EvenRow;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.form.LocalizedEntry;
import org.amanat.ui.common.plan.Appearances;
import org.kordamp.ikonli.javafx.FontIcon;

/** Somebody in the chosen item: role, invitation, topic, and the order among the others. */
final class AppearanceRow extends VBox {

    private static final double BETWEEN = 8;

    private final AppearanceId id;
    private final UiTexts texts;
    private final ItemWords words;
    private final Label name = Words.strong("");
    private final Label office = Words.small("");
    private final Label dates = Words.small("");
    private final ChoiceEntry<Role> role;
    private final ChoiceEntry<InvitationState> invitation;
    private final LocalizedEntry topic;
    private final Form topicForm = new Form();
    private final Button addTopic;
    private final List<Button> tools;

    AppearanceRow(AppearanceId id, List<Language> languages, Appearances appearances, UiTexts texts) {
        this.id = id;
        this.texts = texts;
        this.words = new ItemWords(texts);
        role = ChoiceEntry.of("role-" + id, texts.get("ui.programme.role"), List.of(Role.values()), texts::name);
        role.onSave(chosen -> appearances.changeRole(id, chosen));
        invitation = ChoiceEntry.of(
                "invitation-" + id,
                texts.get("ui.programme.invitation"),
                List.of(InvitationState.values()),
                texts::name);
        invitation.onSave(chosen -> appearances.changeInvitation(id, chosen));
        topic = new LocalizedEntry("topic-" + id, texts.get("ui.programme.topic"), languages, 1, texts)
                .onSave(text -> appearances.changeTopic(id, text));
        languages.forEach(language -> topicForm.row(topic.in(language)));
        addTopic = Buttons.quiet(texts.get("ui.programme.add-topic"), () -> {
            showTopic(true);
            topic.in(languages.getFirst()).control().requestFocus();
        });
        tools = List.of(
                tool("fth-arrow-up", () -> appearances.move(id, -1)),
                tool("fth-arrow-down", () -> appearances.move(id, 1)),
                tool("fth-x", () -> appearances.remove(id)));
        getStyleClass().add("appearance");
        getChildren().addAll(headline(), office, choices(), dates, addTopic);
    }

    AppearanceId appearance() {
        return id;
    }

    void show(Appearance appearance, EventPlan plan) {
        var person = plan.personOf(appearance);
        String called = texts.best(person.name());
        name.setText(called);
        show(office, words.standing(person, plan));
        show(dates, words.dates(appearance));
        role.set(appearance.role());
        invitation.set(appearance.invitation());
        topic.set(appearance.topic());
        if (!appearance.topic().isEmpty()) {
            showTopic(true);
        }
        name(tools.get(0), texts.get("ui.programme.move-person-up", called));
        name(tools.get(1), texts.get("ui.programme.move-person-down", called));
        name(tools.get(2), texts.get("ui.programme.remove-person", called));
        role.control().setAccessibleText(texts.get("ui.programme.role-of", called));
        invitation.control().setAccessibleText(texts.get("ui.programme.invitation-of", called));
    }

    private HBox headline() {
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var line = new HBox(name);
        line.getChildren().addAll(tools);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private EvenRow choices() {
        return new EvenRow(BETWEEN, BETWEEN, role.control(), invitation.control());
    }

    private void showTopic(boolean shown) {
        if (shown && getChildren().remove(addTopic)) {
            getChildren().add(topicForm);
        }
    }

    private static void show(Label label, Optional<String> text) {
        label.setText(text.orElse(""));
        label.setManaged(text.isPresent());
        label.setVisible(text.isPresent());
    }

    private static Button tool(String icon, Runnable action) {
        var button = Buttons.quiet("", action);
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().add("tool");
        return button;
    }

    private static void name(Button button, String name) {
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
    }
}
