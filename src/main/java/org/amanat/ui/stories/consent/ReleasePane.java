package org.amanat.ui.stories.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amanat.model.Language;
import org.amanat.model.consent.ConsentTexts;
import org.amanat.model.consent.Form;
import org.amanat.model.consent.Witness;
import org.amanat.model.story.StoryId;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.common.error.Banner;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.Field;
import org.amanat.ui.common.form.ParsedEntry;
import org.amanat.ui.common.form.Reading;
import org.amanat.ui.common.form.TextEntry;

/** Records that a text was read back: the sheet is printed first, and its code typed in again. */
final class ReleasePane extends VBox {

    private final ReleaseModel model;
    private final StoryId story;
    private final List<ReleaseModel.ReadableText> readables;
    private final UiTexts texts;
    private final Dialogs dialogs;
    private final Banner banner;
    private final VBox refusals = new VBox();
    private final ChoiceEntry<Language> language;
    private final TextEntry code;
    private final TextEntry by;
    private final TextEntry interpreter;
    private final ChoiceEntry<Form> form;
    private final ParsedEntry<LocalDate> on;
    private final TextEntry witness;
    private final TextEntry role;
    private final Button sheet;
    private final Button release;

    /** @param print opens the read-back sheet of the language, and afterwards this again */
    ReleasePane(
            ReleaseModel model,
            StoryId story,
            List<ReleaseModel.ReadableText> readables,
            LocalDate today,
            ConsentDesk desk,
            BiConsumer<ReleasePane, Language> print) {
        this.model = model;
        this.story = story;
        this.readables = readables;
        this.texts = desk.texts();
        this.dialogs = desk.dialogs();
        this.banner = new Banner(texts);
        language = ChoiceEntry.of(
                "release-language",
                texts.get("consent.desk.release.language"),
                readables.stream().map(ReleaseModel.ReadableText::language).toList(),
                texts::name);
        code = TextEntry.line("release-code", texts.get("consent.desk.release.code"))
                .leftToRight();
        by = TextEntry.line("release-by", texts.get("consent.desk.release.by"));
        interpreter = TextEntry.line("release-interpreter", texts.get("paper.form.interpreter"));
        form = ChoiceEntry.of(
                "release-form",
                texts.get("consent.desk.record.form"),
                List.of(Form.values()),
                value -> ConsentTexts.name(value, texts.texts()));
        on = DayEntry.needed("release-on", texts.get("consent.desk.release.on"), texts);
        on.set(today);
        witness = TextEntry.line("release-witness", texts.get("consent.desk.record.witness"));
        role = TextEntry.line("release-witness-role", texts.get("consent.desk.record.witness-role"));
        sheet = Buttons.plain(
                texts.get("consent.desk.release.sheet"),
                () -> chosen().ifPresent(text -> print.accept(this, text.language())));
        sheet.setId("release-sheet");
        release = Buttons.main(texts.get("consent.desk.release.do"), this::release);
        release.setId("release-do");
        language.onSave(_ -> showChosen());
        if (!readables.isEmpty()) {
            language.set(readables.getFirst().language());
        }
        refusals.getStyleClass().add("reasons");
        setId("release");
        getStyleClass().addAll("sheet", "dialog", "wide-dialog");
        getChildren()
                .addAll(
                        Words.heading(texts.get("consent.desk.release")),
                        Words.quiet(texts.get("consent.desk.release.more")),
                        banner,
                        new org.amanat.ui.common.form.Form().row(language).add(sheet),
                        refusals,
                        new org.amanat.ui.common.form.Form()
                                .row(code, by)
                                .row(interpreter, on)
                                .row(form)
                                .row(witness, role),
                        buttons());
        showChosen();
    }

    private HBox buttons() {
        Button cancel = Buttons.plain(texts.get("ui.cancel"), dialogs::close);
        cancel.setCancelButton(true);
        var buttons = new HBox(cancel, release);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("buttons");
        return buttons;
    }

    private Optional<ReleaseModel.ReadableText> chosen() {
        return value(language)
                .flatMap(wanted -> readables.stream()
                        .filter(text -> text.language().equals(wanted))
                        .findFirst());
    }

    private void showChosen() {
        refusals.getChildren().clear();
        var text = chosen();
        boolean readable = text.map(found -> found.refusals().isEmpty()).orElse(false);
        sheet.setDisable(!readable);
        release.setDisable(!readable);
        text.ifPresentOrElse(
                found -> found.refusals()
                        .forEach(refusal -> refusals.getChildren()
                                .addAll(
                                        Words.plain(refusal.sentence(texts.texts())),
                                        Words.small(refusal.nextStep(texts.texts())))),
                () -> refusals.getChildren().add(Words.plain(texts.get("consent.desk.release.no-text"))));
    }

    private void release() {
        var text = chosen();
        var day = value(on);
        if (text.isEmpty() || day.isEmpty()) {
            return;
        }
        var typed = new ReleaseModel.Typed(
                value(code).orElse(""),
                value(by).orElse(""),
                value(interpreter).orElse(""),
                value(form),
                day.get(),
                new Witness(value(witness).orElse(""), value(role).orElse("")));
        var complaints = model.check(text.get(), typed);
        for (var field : List.<Field<?>>of(code, by, form, witness)) {
            field.remark(complaints.stream()
                    .filter(complaint ->
                            complaint.field().equals(field.control().getId()))
                    .map(ReleaseModel.Complaint::sentence)
                    .findFirst()
                    .orElse(""));
        }
        if (complaints.isEmpty()) {
            model.release(story, text.get(), typed, dialogs::close, banner::show);
        }
    }

    private static <T> Optional<T> value(Field<T> field) {
        return field.read() instanceof Reading.Value<T>(var value) ? Optional.of(value) : Optional.empty();
    }
}
