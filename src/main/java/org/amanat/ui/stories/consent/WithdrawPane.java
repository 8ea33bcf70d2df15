package org.amanat.ui.stories.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amanat.model.consent.ConsentFile;
import org.amanat.model.consent.ConsentTexts;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.Withdrawal;
import org.amanat.model.story.StoryId;
import org.amanat.model.texts.Texts;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.error.Banner;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.Field;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.form.ParsedEntry;
import org.amanat.ui.common.form.Reading;
import org.amanat.ui.common.form.TextEntry;

/**
 * Taking back, as easy as it was given: everything is chosen, so that one press of a button is enough. A reason is
 * never needed.
 */
final class WithdrawPane extends VBox {

    private final WithdrawalModel model;
    private final StoryId story;
    private final UiTexts texts;
    private final Consumer<ConsentFile> done;
    private final Banner banner;
    private final RadioButton all;
    private final List<CheckBox> scopes = new ArrayList<>();
    private final ChoiceEntry<Withdrawal.Channel> channel;
    private final ParsedEntry<LocalDate> on;
    private final TextEntry by;
    private final TextEntry reason;
    private final Button take;

    /** @param done with what is to be called back */
    WithdrawPane(WithdrawalModel model, StoryId story, LocalDate today, ConsentDesk desk, Consumer<ConsentFile> done) {
        this.model = model;
        this.story = story;
        this.texts = desk.texts();
        this.done = done;
        this.banner = new Banner(texts);
        channel = ChoiceEntry.of(
                "withdraw-channel",
                texts.get("consent.desk.withdraw.channel"),
                List.of(Withdrawal.Channel.values()),
                value -> ConsentTexts.name(value, texts.texts()));
        channel.set(Withdrawal.Channel.IN_PERSON);
        on = DayEntry.needed("withdraw-on", texts.get("consent.desk.withdraw.on"), texts);
        on.set(today);
        by = TextEntry.line("withdraw-by", texts.get("consent.desk.withdraw.by"));
        reason = TextEntry.line("withdraw-reason", texts.get("consent.desk.withdraw.reason"));
        take = Buttons.danger(texts.get("consent.desk.withdraw.do"), this::withdraw);
        take.setId("withdraw-do");
        take.setDefaultButton(true);
        var group = new ToggleGroup();
        all = radio("withdraw-all", "consent.desk.withdraw.all", group);
        var some = radio("withdraw-some", "consent.desk.withdraw.some", group);
        all.setSelected(true);
        var boxes = boxes();
        // who ticks one use means that one
        scopes.forEach(
                box -> box.selectedProperty().subscribe(ticked -> some.setSelected(ticked || some.isSelected())));
        group.selectedToggleProperty().subscribe(_ -> allow());
        Button cancel = Buttons.plain(texts.get("ui.cancel"), desk.dialogs()::close);
        cancel.setCancelButton(true);
        var buttons = new HBox(cancel, take);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("buttons");
        setId("withdraw");
        getStyleClass().addAll("sheet", "dialog", "wide-dialog");
        getChildren()
                .addAll(
                        Words.heading(texts.get("consent.desk.withdraw")),
                        Words.quiet(texts.get("consent.desk.withdraw.more")),
                        banner,
                        all,
                        some,
                        boxes,
                        new Form().row(channel, on).row(by, reason),
                        buttons);
    }

    private RadioButton radio(String id, String key, ToggleGroup group) {
        var radio = new RadioButton(texts.get(key));
        radio.setId(id);
        radio.setToggleGroup(group);
        return radio;
    }

    private FlowPane boxes() {
        var boxes = new FlowPane(14, 8);
        boxes.getStyleClass().add("scope-boxes");
        for (var scope : Scope.values()) {
            var box = new CheckBox(ConsentTexts.name(scope, texts.texts()));
            box.setId("withdraw-" + Texts.kebab(scope));
            box.setUserData(scope);
            box.selectedProperty().subscribe(_ -> allow());
            scopes.add(box);
        }
        boxes.getChildren().setAll(scopes);
        return boxes;
    }

    private Set<Scope> chosen() {
        var chosen = EnumSet.noneOf(Scope.class);
        scopes.stream()
                .filter(CheckBox::isSelected)
                .map(box -> (Scope) box.getUserData())
                .forEach(chosen::add);
        return all.isSelected() ? EnumSet.allOf(Scope.class) : chosen;
    }

    private void allow() {
        take.setDisable(chosen().isEmpty());
    }

    private void withdraw() {
        read(on).ifPresent(day -> model.withdraw(
                story,
                new WithdrawalModel.Said(
                        chosen(),
                        read(channel).orElse(Withdrawal.Channel.IN_PERSON),
                        read(reason).orElse(""),
                        day,
                        read(by).orElse("")),
                done,
                banner::show));
    }

    private static <T> Optional<T> read(Field<T> field) {
        return field.read() instanceof Reading.Value<T>(var value) ? Optional.of(value) : Optional.empty();
    }
}
