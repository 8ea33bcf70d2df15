package org.amanat.ui.stories.narrator;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.story.Confidential;
import org.amanat.model.story.Narrator;
import org.amanat.model.story.Story;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.form.LocalizedEntry;
import org.amanat.ui.common.form.Reading;
import org.amanat.ui.common.form.TextEntry;
import org.amanat.ui.common.preferences.Preferences;
import org.amanat.ui.stories.StoryModel;
import org.amanat.ui.stories.narrator.NarratorsModel.Shown;

/** What is sealed, field by field, and the original words. Each field is sealed again as soon as it is left. */
final class NarratorFields {

    private static final int ORIGINAL_ROWS = 8;

    private final NarratorsModel model;
    private final StoryModel story;
    private final LocalizedEntry name;
    private final LocalizedEntry firstName;
    private final TextEntry phone;
    private final TextEntry safeWays;
    private final TextEntry safeTimes;
    private final TextEntry relations;
    private final TextEntry note;
    private final TextEntry original;
    private final VBox node;

    NarratorFields(NarratorsModel model, StoryModel story, UiTexts texts) {
        this.model = model;
        this.story = story;
        name = new LocalizedEntry("narrator-name", texts.get("story.narrator.name"), Preferences.LANGUAGES, 1, texts)
                .onSave(value ->
                        model.edit(who -> with(who, value, who.firstName().value())));
        firstName = new LocalizedEntry(
                        "narrator-first-name", texts.get("story.narrator.first-name"), Preferences.LANGUAGES, 1, texts)
                .onSave(value -> model.edit(who -> with(who, who.name().value(), value)));
        phone = TextEntry.line("narrator-phone", texts.get("story.narrator.phone"))
                .leftToRight();
        phone.onSave(value -> model.edit(who ->
                reached(who, value, who.safeWays().value(), who.safeTimes().value())));
        safeWays = TextEntry.lines("narrator-safe-ways", texts.get("story.narrator.safe-ways"), 2);
        safeWays.onSave(value -> model.edit(
                who -> reached(who, who.phone().value(), value, who.safeTimes().value())));
        safeTimes = TextEntry.line("narrator-safe-times", texts.get("story.narrator.safe-times"));
        safeTimes.onSave(value -> model.edit(
                who -> reached(who, who.phone().value(), who.safeWays().value(), value)));
        relations = TextEntry.lines("narrator-relations", texts.get("story.narrator.relations"), 2);
        relations.onSave(value -> model.edit(who -> told(who, value, who.note().value())));
        note = TextEntry.lines("narrator-note", texts.get("story.narrator.note"), 2);
        note.onSave(value -> model.edit(who -> told(who, who.relations().value(), value)));
        original = TextEntry.lines("narrator-original", texts.get("story.narrator.original"), ORIGINAL_ROWS);
        Button seal = Buttons.plain(texts.get("story.narrator.seal"), this::seal);
        seal.setId("seal-original");
        node = new Form()
                .row(name)
                .row(firstName)
                .row(phone, safeTimes)
                .row(safeWays)
                .row(relations)
                .row(note)
                .row(original)
                .add(seal)
                .add(Words.small(texts.get("story.narrator.more")));
    }

    VBox node() {
        return node;
    }

    void show(Shown shown) {
        shown.narrator().ifPresentOrElse(this::show, this::empty);
        var language = shown.originalText()
                .map(text -> text.language())
                .or(() -> story.storyProperty().get().map(Story::toldIn))
                .orElse(Language.URDU);
        original.in(language);
        original.set(shown.original().map(Confidential::value).orElse(""));
    }

    /** What is being typed is sealed before it closes. */
    void leave() {
        node.requestFocus();
        if (!text(original).isBlank()) {
            seal();
        }
    }

    /** Nothing of it stays in a control, nor can be brought back by an undo. */
    void wipe() {
        empty();
        original.set("");
        for (var control : controls()) {
            control.setText(" ".repeat(control.getLength()));
            control.clear();
        }
    }

    void focusOriginal() {
        original.control().requestFocus();
    }

    private void seal() {
        String words = text(original);
        boolean same = model.shownProperty()
                .get()
                .flatMap(Shown::original)
                .map(Confidential::value)
                .filter(words::equals)
                .isPresent();
        if (!words.isBlank() && !same) {
            story.storyProperty()
                    .get()
                    .map(Story::toldIn)
                    .ifPresent(language -> model.keepOriginal(language, words, () -> {}));
        }
    }

    private void show(Narrator narrator) {
        name.set(narrator.name().value());
        firstName.set(narrator.firstName().value());
        phone.set(narrator.phone().value());
        safeWays.set(narrator.safeWays().value());
        safeTimes.set(narrator.safeTimes().value());
        relations.set(narrator.relations().value());
        note.set(narrator.note().value());
    }

    private void empty() {
        name.set(LocalizedText.empty());
        firstName.set(LocalizedText.empty());
        List.of(phone, safeWays, safeTimes, relations, note).forEach(entry -> entry.set(""));
    }

    private List<TextInputControl> controls() {
        var controls = new ArrayList<TextInputControl>();
        Preferences.LANGUAGES.forEach(language -> {
            controls.add(name.in(language).control());
            controls.add(firstName.in(language).control());
        });
        List.of(phone, safeWays, safeTimes, relations, note, original).forEach(entry -> controls.add(entry.control()));
        return controls;
    }

    private static String text(TextEntry entry) {
        return entry.read() instanceof Reading.Value<String>(var value) ? value : "";
    }

    private static Narrator with(Narrator who, LocalizedText name, LocalizedText firstName) {
        return new Narrator(
                who.story(),
                new Confidential<>(name),
                new Confidential<>(firstName),
                who.phone(),
                who.safeWays(),
                who.safeTimes(),
                who.relations(),
                who.note());
    }

    private static Narrator reached(Narrator who, String phone, String ways, String times) {
        return new Narrator(
                who.story(),
                who.name(),
                who.firstName(),
                new Confidential<>(phone),
                new Confidential<>(ways),
                new Confidential<>(times),
                who.relations(),
                who.note());
    }

    private static Narrator told(Narrator who, String relations, String note) {
        return new Narrator(
                who.story(),
                who.name(),
                who.firstName(),
                who.phone(),
                who.safeWays(),
                who.safeTimes(),
                new Confidential<>(relations),
                new Confidential<>(note));
    }
}
