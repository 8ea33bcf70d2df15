package org.amanat.ui.commitments;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.layout.VBox;
import org.amanat.model.proceedings.CommitmentId;
import org.amanat.model.proceedings.Progress;
import org.amanat.model.proceedings.ProgressKind;
import org.amanat.model.proceedings.Promise;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.Navigator;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.DateEntry;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.form.Reading;
import org.amanat.ui.common.form.TextEntry;
import org.jspecify.annotations.Nullable;

/** A commitment that is chosen: what became of it so far, and a form that notes more. */
final class PromiseCard {

    private final CommitmentsModel model;
    private final UiTexts texts;
    private final Navigator navigator;
    private final ChoiceEntry<ProgressKind> kind;
    private final DateEntry date;
    private final TextEntry note;
    private final TextEntry evidence;
    private final Form form;
    private @Nullable CommitmentId shown;

    PromiseCard(CommitmentsModel model, UiTexts texts, Navigator navigator) {
        this.model = model;
        this.texts = texts;
        this.navigator = navigator;
        kind = ChoiceEntry.of(
                "progress-kind", texts.get("ui.commitments.what"), List.of(ProgressKind.values()), texts::name);
        date = new DateEntry("progress-date", texts.get("ui.commitments.on"), texts);
        note = TextEntry.lines("progress-note", texts.get("ui.commitments.note"), 2);
        evidence = TextEntry.line("progress-evidence", texts.get("ui.commitments.evidence"))
                .prompt(texts.get("ui.commitments.evidence-prompt"));
        var add = Buttons.main(texts.get("ui.commitments.add"), this::add);
        add.setId("note-progress");
        form = new Form().row(kind, date).row(note).row(evidence).add(add);
    }

    Card of(Promise promise) {
        if (!promise.commitment().id().equals(shown)) {
            shown = promise.commitment().id();
            empty();
        }
        var card =
                Card.titled(texts.best(promise.commitment().wording()), Words.quiet(PromiseRow.line(promise, texts)));
        promise.answers()
                .map(demand ->
                        Words.quiet(texts.get("ui.commitments.answers", demand.number(), texts.best(demand.wording()))))
                .ifPresent(card.getChildren()::add);
        var event = Buttons.quiet(
                texts.get("ui.commitments.made-at", texts.best(promise.event()), texts.date(promise.eventDate())),
                () -> navigator.open(new Place.AnEventTab(promise.commitment().event(), "proceedings")));
        event.setMinWidth(0);
        event.setWrapText(true);
        card.getChildren().addAll(event, Words.heading(texts.get("ui.commitments.so-far")), entries(promise), form);
        return card;
    }

    private VBox entries(Promise promise) {
        var rows = new VBox();
        rows.getStyleClass().add("rows");
        if (promise.progress().isEmpty()) {
            rows.getChildren().add(Words.quiet(texts.get("ui.commitments.nothing-yet")));
        }
        for (Progress entry : promise.progress().reversed()) {
            var words = new VBox(Words.plain(
                    texts.get("ui.commitments.entry", texts.date(entry.notedOn()), texts.name(entry.kind()))));
            if (!entry.note().isEmpty()) {
                words.getChildren().add(Words.quiet(entry.note()));
            }
            if (!entry.evidence().isEmpty()) {
                words.getChildren().add(Words.small(texts.get("ui.commitments.seen-in", entry.evidence())));
            }
            words.setMinWidth(0);
            rows.getChildren()
                    .add(Card.apart(
                            words, Buttons.quiet(texts.get("ui.commitments.delete"), () -> model.delete(entry.id()))));
        }
        return rows;
    }

    private void add() {
        if (date.read() instanceof Reading.Value<LocalDate>(var on)
                && kind.read() instanceof Reading.Value<ProgressKind>(var what)) {
            model.note(on, what, words(note), words(evidence));
            empty();
        }
    }

    private void empty() {
        kind.set(ProgressKind.STEP);
        note.set("");
        evidence.set("");
        note.control().clear();
        evidence.control().clear();
        model.today().ifPresent(date::set);
    }

    private static String words(TextEntry entry) {
        return entry.read() instanceof Reading.Value<String>(var text) ? text : "";
    }
}
