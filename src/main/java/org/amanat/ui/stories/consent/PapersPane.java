package org.amanat.ui.stories.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amanat.model.consent.ConsentFile;
import org.amanat.model.consent.ConsentRecord;
import org.amanat.model.consent.ConsentStatus;
import org.amanat.model.consent.ConsentTexts;
import org.amanat.model.consent.CourtClearance;
import org.amanat.model.consent.WrittenAuthority;
import org.amanat.model.story.Confidential;
import org.amanat.model.story.StoryId;
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

/** The written authority, the clearance of an open court case, and that a consent was found invalid. */
final class PapersPane extends VBox {

    private final PapersModel model;
    private final StoryId story;
    private final UiTexts texts;
    private final Runnable close;
    private final Banner banner;
    private final ChoiceEntry<WrittenAuthority.SignedBy> signedBy;
    private final ParsedEntry<LocalDate> signedOn;
    private final TextEntry reference;
    private final TextEntry lawyer;
    private final ParsedEntry<LocalDate> clearedOn;
    private final TextEntry clearedBy;
    private final TextEntry foundBy;
    private final TextEntry foundWhy;

    PapersPane(PapersModel model, StoryId story, ConsentFile file, ConsentDesk desk) {
        this.model = model;
        this.story = story;
        this.texts = desk.texts();
        this.close = desk.dialogs()::close;
        this.banner = new Banner(texts);
        signedBy = ChoiceEntry.of(
                "authority-signed-by",
                texts.get("consent.desk.papers.signed-by"),
                List.of(WrittenAuthority.SignedBy.values()),
                value -> ConsentTexts.name(value, texts.texts()));
        signedOn = DayEntry.needed("authority-on", texts.get("consent.desk.papers.signed-on"), texts);
        reference = line("authority-reference", "consent.desk.papers.reference");
        lawyer = line("authority-lawyer", "consent.desk.papers.lawyer");
        clearedOn = DayEntry.needed("clearance-on", texts.get("consent.desk.papers.cleared-on"), texts);
        clearedBy = line("clearance-by", "consent.desk.papers.cleared-by");
        foundBy = line("invalid-by", "consent.desk.papers.found-by");
        foundWhy = line("invalid-why", "consent.desk.papers.found-why");
        show(file);
        setId("papers");
        getStyleClass().addAll("sheet", "dialog", "widest-dialog");
        Button away = Buttons.plain(texts.get("ui.close"), close);
        away.setId("papers-close");
        away.setCancelButton(true);
        var end = new HBox(away);
        end.setAlignment(Pos.CENTER_RIGHT);
        getChildren()
                .addAll(
                        Words.heading(texts.get("consent.desk.papers")),
                        banner,
                        Words.strong(texts.get("consent.desk.papers.authority")),
                        new Form().row(signedBy, signedOn, reference, lawyer),
                        buttons(
                                button("authority-save", "consent.desk.papers.save", this::saveAuthority),
                                button(
                                        "authority-remove",
                                        "consent.desk.papers.remove",
                                        () -> model.put(story, Optional.empty(), close, banner::show))),
                        Words.strong(texts.get("consent.desk.papers.clearance")),
                        new Form().row(clearedOn, clearedBy),
                        buttons(
                                button("clearance-save", "consent.desk.papers.save", this::saveClearance),
                                button(
                                        "clearance-remove",
                                        "consent.desk.papers.remove",
                                        () -> model.putClearance(story, Optional.empty(), close, banner::show))),
                        Words.strong(texts.get("consent.desk.papers.invalid")),
                        new Form().row(foundBy, foundWhy),
                        buttons(invalidate(file)),
                        end);
    }

    private void show(ConsentFile file) {
        var authority = file.facts().authority();
        signedBy.set(authority.map(WrittenAuthority::signedBy).orElse(WrittenAuthority.SignedBy.NARRATOR));
        signedOn.set(authority.map(WrittenAuthority::on).orElse(file.today()));
        reference.set(authority.map(paper -> paper.reference().value()).orElse(""));
        lawyer.set(authority.flatMap(WrittenAuthority::lawyer).orElse(""));
        clearedOn.set(file.facts().clearance().map(CourtClearance::on).orElse(file.today()));
        clearedBy.set(file.facts().clearance().map(CourtClearance::by).orElse(""));
    }

    private void saveAuthority() {
        typed(reference)
                .ifPresentOrElse(
                        where -> read(signedOn)
                                .ifPresent(day -> model.put(
                                        story,
                                        Optional.of(new WrittenAuthority(
                                                read(signedBy).orElse(WrittenAuthority.SignedBy.NARRATOR),
                                                day,
                                                new Confidential<>(where),
                                                read(lawyer).filter(name -> !name.isBlank()))),
                                        close,
                                        banner::show)),
                        () -> reference.remark(texts.get("consent.desk.papers.reference.needed")));
    }

    private void saveClearance() {
        typed(clearedBy)
                .ifPresentOrElse(
                        by -> read(clearedOn)
                                .ifPresent(day -> model.putClearance(
                                        story, Optional.of(new CourtClearance(day, by)), close, banner::show)),
                        () -> clearedBy.remark(texts.get("consent.desk.papers.cleared-by.needed")));
    }

    private Button invalidate(ConsentFile file) {
        Optional<ConsentRecord> record =
                file.facts().inForce().filter(held -> held.status().next().contains(ConsentStatus.INVALIDATED));
        Button button = Buttons.danger(
                texts.get("consent.desk.papers.invalidate"),
                () -> typed(foundBy)
                        .ifPresentOrElse(
                                by -> record.ifPresent(held -> model.invalidate(
                                        held, by, read(foundWhy).orElse(""), close, banner::show)),
                                () -> foundBy.remark(texts.get("consent.desk.papers.found-by.needed"))));
        button.setId("invalidate");
        button.setDisable(record.isEmpty());
        return button;
    }

    private TextEntry line(String id, String key) {
        return TextEntry.line(id, texts.get(key));
    }

    private Button button(String id, String key, Runnable action) {
        Button button = Buttons.plain(texts.get(key), action);
        button.setId(id);
        return button;
    }

    private static HBox buttons(Button... buttons) {
        var row = new HBox(buttons);
        row.getStyleClass().add("buttons");
        return row;
    }

    private static Optional<String> typed(TextEntry field) {
        return read(field).filter(text -> !text.isBlank());
    }

    private static <T> Optional<T> read(Field<T> field) {
        return field.read() instanceof Reading.Value<T>(var value) ? Optional.of(value) : Optional.empty();
    }
}
