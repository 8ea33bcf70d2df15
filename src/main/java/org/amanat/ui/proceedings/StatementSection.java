package org.amanat.ui.proceedings;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.ItemId;
import org.amanat.model.people.Person;
import org.amanat.model.proceedings.Statement;
import org.amanat.model.proceedings.StatementId;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Pill;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.form.LocalizedEntry;
import org.amanat.ui.common.form.Pick;
import org.amanat.ui.common.form.TextEntry;
import org.amanat.ui.common.plan.Directory;
import org.amanat.ui.common.plan.PersonPicker;
import org.jspecify.annotations.Nullable;

/** What speakers said: in short, and in their own words where they allow it. */
final class StatementSection implements Section, EntryPane.Editor<Statement> {

    private static final List<Language> SPOKEN = List.of(Language.URDU, Language.ENGLISH, Language.SINDHI);

    private final ProceedingsModel model;
    private final UiTexts texts;
    private final EntryPane<Statement> pane;
    private final LocalizedEntry summary;
    private final LocalizedEntry quotation;
    private final CheckBox mayQuote;
    private final ChoiceEntry<Language> language;
    private final ChoiceEntry<Optional<ItemId>> item;
    private final TextEntry recording;
    private final Form form = new Form();
    private @Nullable Statement shown;

    StatementSection(ProceedingsModel model, Directory directory) {
        this.model = model;
        this.texts = model.texts();
        summary = Entry.words("statement-summary", texts.get("ui.proceedings.summary"), 4, texts);
        quotation = Entry.words("statement-quotation", texts.get("ui.proceedings.quotation"), 3, texts);
        mayQuote = new CheckBox(texts.get("ui.proceedings.may-quote"));
        mayQuote.setId("statement-may-quote");
        mayQuote.setWrapText(true);
        language = ChoiceEntry.of("statement-language", texts.get("ui.proceedings.spoken-in"), SPOKEN, texts::name);
        item = Entry.item("statement-item", texts.get("ui.proceedings.said-in"), new Entry.Holder(model));
        recording = TextEntry.line("statement-recording", texts.get("ui.proceedings.recording"))
                .prompt(texts.get("ui.proceedings.recording-prompt"));
        summary.onSave(_ -> save());
        quotation.onSave(_ -> save());
        mayQuote.setOnAction(_ -> save());
        language.onSave(_ -> save());
        item.onSave(_ -> save());
        recording.onSave(_ -> save());
        form.row(language, item)
                .row(summary)
                .row(quotation)
                .add(mayQuote)
                .add(Words.small(texts.get("ui.proceedings.may-quote-why")))
                .row(recording)
                .add(Buttons.quiet(texts.get("ui.proceedings.delete-statement"), this::delete));
        var add = PersonPicker.of("add-statement", texts.get("ui.proceedings.add-statement"), directory, texts)
                .onPick(this::add);
        pane = new EntryPane<>(
                "statements",
                add.control(),
                texts.get("ui.proceedings.no-statements"),
                new EntryPane.Listing<>(
                        Statement::id,
                        _ -> "",
                        this::speaker,
                        statement -> texts.best(statement.summary()),
                        statement -> statement.quotation().isEmpty()
                                ? Optional.empty()
                                : Optional.of(
                                        statement.mayQuote()
                                                ? new Pill(texts.get("ui.proceedings.quoted"), Pill.Tone.GOOD)
                                                : new Pill(texts.get("ui.proceedings.not-quoted"), Pill.Tone.CHECK))),
                this,
                statement -> model.save(
                        () -> model.workspace().proceedings().statements().delete(statement.id())));
    }

    @Override
    public String titleKey() {
        return "ui.proceedings.statements";
    }

    @Override
    public Node content() {
        return pane;
    }

    @Override
    public void took(ProceedingsModel.Shown loaded) {
        Entry.offer(item, loaded.plan());
        pane.show(loaded.day().statements());
    }

    @Override
    public Node node() {
        return form;
    }

    @Override
    public void show(Statement statement) {
        shown = statement;
        summary.set(statement.summary());
        quotation.set(statement.quotation());
        mayQuote.setSelected(statement.mayQuote());
        language.set(statement.language());
        item.set(statement.item());
        recording.set(statement.recording());
    }

    private String speaker(Statement statement) {
        return model.shownProperty()
                .get()
                .flatMap(loaded -> loaded.person(statement.speaker()))
                .map(person -> texts.best(person.name()))
                .orElse("");
    }

    private void add(Pick<Person> who) {
        model.save(event -> {
            model.workspace()
                    .proceedings()
                    .statements()
                    .add(new Statement(
                            StatementId.next(),
                            event,
                            model.picked(who),
                            Optional.empty(),
                            Language.URDU,
                            LocalizedText.empty(),
                            LocalizedText.empty(),
                            false,
                            ""));
            return event;
        });
    }

    private void delete() {
        if (shown != null) {
            var id = shown.id();
            model.save(() -> model.workspace().proceedings().statements().delete(id));
        }
    }

    private void save() {
        if (shown != null) {
            var changed = new Statement(
                    shown.id(),
                    shown.event(),
                    shown.speaker(),
                    Entry.value(item, shown.item()),
                    Entry.value(language, shown.language()),
                    summary.read(),
                    quotation.read(),
                    mayQuote.isSelected(),
                    Entry.value(recording, shown.recording()));
            shown = changed;
            model.save(() -> model.workspace().proceedings().statements().edit(changed));
        }
    }
}
