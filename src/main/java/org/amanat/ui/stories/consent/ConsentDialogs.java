package org.amanat.ui.stories.consent;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import org.amanat.model.consent.ConsentFile;
import org.amanat.model.consent.ConsentTexts;
import org.amanat.model.consent.KnownAnswers;
import org.amanat.model.consent.Notice;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.StoryOrder;
import org.amanat.model.consent.StoryPaper;
import org.amanat.model.story.StoryId;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.form.ChecksEntry;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.Field;
import org.amanat.ui.common.form.Reading;

/** Opens what is done about a consent over the page of its story. */
final class ConsentDialogs {

    private final ConsentDesk desk;
    private final UiTexts texts;
    private final ConsentModel model;
    private final WithdrawalModel withdrawal;

    ConsentDialogs(ConsentDesk desk, ConsentModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.withdrawal = new WithdrawalModel(desk.workspace(), desk.tasks(), texts);
    }

    /** The paper form, typed in. */
    void record() {
        model.story().ifPresent(story -> {
            var record = new RecordModel(desk.workspace(), desk.tasks(), texts);
            record.begin(story, begun -> desk.dialogs().show(new RecordPane(record, begun, texts, desk.dialogs())));
        });
    }

    /** The text that was read back. */
    void release() {
        model.story().ifPresent(story -> {
            var release = new ReleaseModel(desk.workspace(), desk.tasks(), texts);
            release.look(
                    story,
                    readables -> model.shownProperty()
                            .get()
                            .ifPresent(shown -> desk.dialogs()
                                    .show(new ReleasePane(
                                            release,
                                            story,
                                            readables,
                                            shown.file().today(),
                                            desk,
                                            (pane, language) -> print(
                                                    texts.get("consent.desk.release.sheet"),
                                                    new StoryOrder.ReadBackSheet(story, language),
                                                    () -> desk.dialogs().show(pane))))));
        });
    }

    /** The narrator takes back. */
    void withdraw() {
        model.story()
                .ifPresent(story -> withdrawal.look(
                        story,
                        file -> desk.dialogs()
                                .show(new WithdrawPane(
                                        withdrawal,
                                        story,
                                        file.today(),
                                        desk,
                                        after -> recall(story, after, texts.get("consent.desk.withdrawn"))))));
    }

    /** Where the copies are. */
    void copies() {
        model.story().ifPresent(story -> withdrawal.look(story, file -> recall(story, file, "")));
    }

    /** The scans of what was signed. */
    void scan(UUID signed, String title) {
        model.story()
                .ifPresent(story -> desk.dialogs()
                        .show(new ScanPane(
                                new ScanModel(desk.workspace(), desk.tasks(), texts), story, signed, title, desk)));
    }

    /** Papers beside the consent. */
    void papers() {
        model.story().ifPresent(story -> {
            var papers = new PapersModel(desk.workspace(), desk.tasks(), texts);
            papers.look(story, file -> desk.dialogs().show(new PapersPane(papers, story, file, desk)));
        });
    }

    /** A form for consent, blank or filled in, or the information sheet. */
    void form() {
        model.story()
                .ifPresent(story -> desk.tasks()
                        .create(
                                texts.get("consent.desk.loading"),
                                _ -> new Forms(
                                        desk.workspace().consents().notices(),
                                        desk.workspace().consents().file(story)))
                        .onSuccess(this::form)
                        .start());
    }

    private record Forms(List<Notice> notices, ConsentFile file) {

        boolean isAnythingKnown() {
            return KnownAnswers.of(file.facts()).record().isPresent();
        }
    }

    /** Which paper for asking. */
    private enum Asking {
        BLANK,
        FILLED,
        INFORMATION
    }

    private void form(Forms forms) {
        var notice = forms.notices().getLast();
        var kinds = forms.isAnythingKnown() ? List.of(Asking.values()) : List.of(Asking.BLANK, Asking.INFORMATION);
        var kind = ChoiceEntry.of("paper-kind", texts.get("consent.desk.form.kind"), kinds, this::name);
        kind.set(Asking.BLANK);
        var scopes = new ChecksEntry<>(
                        "paper-scopes",
                        texts.get("consent.desk.form.scopes"),
                        Arrays.stream(Scope.values())
                                .filter(notice.explains()::contains)
                                .toList(),
                        scope -> ConsentTexts.name(scope, texts.texts()))
                .needed(texts.get("consent.desk.form.scopes.needed"));
        scopes.set(Arrays.stream(Scope.values())
                .filter(notice.explains()::contains)
                .toList());
        var pane = new PaperPane(
                paper(),
                texts.get("consent.desk.form"),
                () -> order(
                        forms,
                        notice,
                        read(kind).orElse(Asking.BLANK),
                        read(scopes).orElse(List.of())),
                List.of(kind, scopes),
                desk,
                desk.dialogs()::close);
        kind.onSave(_ -> pane.show());
        scopes.onSave(_ -> pane.show());
        desk.dialogs().show(pane);
    }

    private static StoryOrder order(Forms forms, Notice notice, Asking kind, List<Scope> chosen) {
        var scopes = EnumSet.noneOf(Scope.class);
        scopes.addAll(chosen);
        return switch (kind) {
            case BLANK -> new StoryOrder.ConsentForm(notice.version(), scopes, Optional.empty());
            case FILLED ->
                new StoryOrder.ConsentForm(
                        notice.version(),
                        scopes,
                        Optional.of(forms.file().facts().id()));
            case INFORMATION -> new StoryOrder.InformationSheet(notice.version());
        };
    }

    private String name(Asking kind) {
        return switch (kind) {
            case BLANK -> texts.get("consent.desk.form.blank");
            case FILLED -> texts.get("consent.desk.form.filled");
            case INFORMATION -> ConsentTexts.name(StoryPaper.INFORMATION_SHEET, texts.texts());
        };
    }

    private void recall(StoryId story, ConsentFile file, String said) {
        Button list = Buttons.plain(
                texts.get("consent.desk.recall.print"),
                () -> print(texts.get("paper.recall"), new StoryOrder.Recall(story), this::copies));
        list.setId("recall-print");
        Button receipt = Buttons.plain(
                texts.get("consent.desk.recall.receipt"),
                () -> print(texts.get("paper.receipt"), new StoryOrder.Receipt(story), this::copies));
        receipt.setId("recall-receipt");
        receipt.setDisable(file.facts().inForce().isEmpty());
        Button erase = Buttons.danger(
                texts.get("consent.desk.erase.open"),
                () -> desk.dialogs().show(new ErasePane(withdrawal, story, desk)));
        erase.setId("open-erase");
        desk.dialogs().show(new RecallPane(withdrawal, story, file, said, desk, List.of(list, receipt, erase)));
    }

    private void print(String title, StoryOrder order, Runnable back) {
        desk.dialogs().show(new PaperPane(paper(), title, () -> order, List.of(), desk, back));
    }

    private PaperModel paper() {
        return new PaperModel(desk.workspace(), desk.printers(), desk.tasks(), texts);
    }

    private static <T> Optional<T> read(Field<T> field) {
        return field.read() instanceof Reading.Value<T>(var value) ? Optional.of(value) : Optional.empty();
    }
}
