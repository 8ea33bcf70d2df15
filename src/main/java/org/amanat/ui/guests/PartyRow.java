package org.amanat.ui.guests;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amanat.model.LocalizedText;
import org.amanat.model.attendance.ListedParty;
import org.amanat.model.attendance.Party;
import org.amanat.model.attendance.PartyId;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Isolated;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.form.Field;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.form.LocalizedEntry;
import org.amanat.ui.common.form.ParsedEntry;
import org.amanat.ui.common.form.Typed;
import org.amanat.ui.common.preferences.Preferences;

/** One group: what it is called, how many come, who of it is known by name, and what can become of it. */
final class PartyRow extends VBox {

    private final UiTexts texts;
    private final PartiesModel model;
    private final LocalizedEntry name;
    private final ParsedEntry<Integer> heads;
    private final Label who = Words.quiet("");
    private final Button apart;
    private final Button remove;
    private ListedParty listed;

    /**
     * @param leaves is told before a group is dissolved or taken off the list, with the key of a sentence that tells of
     *     it once it is gone
     */
    PartyRow(ListedParty first, PartiesModel model, UiTexts texts, BiConsumer<PartyId, String> leaves) {
        this.listed = first;
        this.model = model;
        this.texts = texts;
        String label = texts.get("ui.guests.party.called");
        name = new LocalizedEntry("party-name", label, Preferences.LANGUAGES, 1, texts).onSave(this::rename);
        heads = heads("party-heads", texts, () -> listed.fewest());
        heads.onSave(number -> model.change(listed.party().of(number)));
        apart = Buttons.plain(texts.get("ui.guests.party.dissolve"), () -> {
            leaves.accept(listed.party().id(), "ui.guests.party.dissolved");
            model.dissolve(listed.party());
        });
        apart.setId("party-dissolve");
        remove = Buttons.plain(texts.get("ui.guests.remove"), () -> {
            leaves.accept(listed.party().id(), "ui.guests.party.removed");
            model.remove(listed.party());
        });
        remove.setId("party-remove");
        who.setMaxWidth(Double.MAX_VALUE);
        who.setId("party-who");
        HBox.setHgrow(who, Priority.ALWAYS);
        var line = new HBox(who, apart, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("buttons");
        var fields = new ArrayList<Field<?>>(name.fields());
        fields.add(heads);
        getChildren().setAll(new Form().row(fields), line);
        getStyleClass().add("party-row");
        show(first);
    }

    /** How many come, in the digits of either language. */
    static ParsedEntry<Integer> heads(String id, UiTexts texts, IntSupplier fewest) {
        return new ParsedEntry<>(
                id,
                texts.get("ui.guests.party.heads"),
                typed -> {
                    var number = Typed.number(typed, fewest.getAsInt(), Party.MOST_HEADS);
                    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
                },
                String::valueOf,
                texts.get("ui.guests.party.heads-unclear", Party.MOST_HEADS));
    }

    void show(ListedParty shown) {
        listed = shown;
        name.set(shown.party().name());
        heads.set(shown.party().heads());
        who.setText(who(shown));
        apart.setDisable(shown.isIn() || shown.named().isEmpty());
        remove.setDisable(shown.isIn());
        String called = texts.best(shown.party().name());
        Stream.of(apart, remove).forEach(button -> button.setAccessibleText(button.getText() + ": " + called));
    }

    /** A group that is called nothing could not be found at the door. */
    private void rename(LocalizedText changed) {
        if (changed.isEmpty()) {
            name.in(texts.language()).complain(texts.get("ui.guests.party.nameless"));
        } else {
            Preferences.LANGUAGES.forEach(language -> name.in(language).complain(""));
            model.change(listed.party().named(changed));
        }
    }

    private String who(ListedParty shown) {
        String named = shown.named().isEmpty()
                ? texts.get("ui.guests.party.nobody-named")
                : texts.get(
                        "ui.guests.party.named",
                        shown.named().stream()
                                .map(guest ->
                                        Isolated.of(texts.best(guest.person().name())))
                                .collect(Collectors.joining(texts.get("ui.guests.party.comma"))));
        return Stream.of(
                        named,
                        shown.unnamed() == 0 ? "" : texts.get("ui.guests.party.unnamed", shown.unnamed()),
                        shown.isIn() ? texts.get("ui.guests.party.in") : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
