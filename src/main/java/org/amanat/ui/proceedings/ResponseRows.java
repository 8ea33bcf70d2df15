package org.amanat.ui.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.amanat.model.proceedings.Demand;
import org.amanat.model.proceedings.Response;
import org.amanat.model.proceedings.ResponseId;
import org.amanat.model.proceedings.ResponseKinds;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.form.ParsedEntry;
import org.amanat.ui.common.form.TextEntry;
import org.jspecify.annotations.Nullable;

/** What was answered to a demand, and a form that notes another answer. */
final class ResponseRows extends VBox {

    private final ProceedingsModel model;
    private final UiTexts texts;
    private final VBox rows = new VBox();
    private final ChoiceEntry<ResponseKinds.Kind> kind;
    private final ParsedEntry<Optional<LocalDate>> date;
    private final TextEntry wording;
    private final TextEntry source;
    private @Nullable Demand demand;

    ResponseRows(ProceedingsModel model) {
        this.model = model;
        this.texts = model.texts();
        kind = ChoiceEntry.of(
                "response-kind",
                texts.get("ui.proceedings.answer"),
                ResponseKinds.all(),
                one -> texts.best(one.label()));
        date = Entry.date("response-date", texts.get("ui.proceedings.answered-on"), texts);
        wording = TextEntry.lines("response-wording", texts.get("ui.proceedings.answer-words"), 2);
        source = TextEntry.line("response-source", texts.get("ui.proceedings.answer-source"))
                .prompt(texts.get("ui.proceedings.answer-source.example"));
        var add = Buttons.plain(texts.get("ui.proceedings.note-answer"), this::add);
        add.setId("note-response");
        getStyleClass().add("column");
        getChildren()
                .addAll(
                        Words.heading(texts.get("ui.proceedings.answers")),
                        rows,
                        new Form().row(kind, date).row(wording).row(source).add(add));
        kind.set(ResponseKinds.all().getFirst());
    }

    void show(Demand shown, ProceedingsModel.Shown loaded) {
        if (demand == null || !demand.id().equals(shown.id())) {
            date.set(Optional.of(loaded.today()));
            wording.set("");
            source.set("");
        }
        demand = shown;
        rows.getChildren().clear();
        List<Response> answers = loaded.day().responsesTo(shown.id());
        for (var answer : answers) {
            String what = ResponseKinds.find(answer.kind())
                    .map(found -> texts.best(found.label()))
                    .orElse(answer.kind());
            var words = new VBox(Words.plain(texts.get("ui.proceedings.on", texts.date(answer.givenOn()), what)));
            if (!answer.wording().isEmpty()) {
                words.getChildren().add(Words.quiet(texts.best(answer.wording())));
            }
            if (!answer.source().isEmpty()) {
                words.getChildren().add(Words.small(answer.source()));
            }
            words.setMinWidth(0);
            rows.getChildren()
                    .add(Card.apart(
                            words,
                            Buttons.quiet(
                                    texts.get("ui.proceedings.delete"),
                                    () -> model.save(
                                            () -> model.workspace().demands().delete(answer.id())))));
        }
    }

    private void add() {
        if (demand != null) {
            var answer = new Response(
                    ResponseId.next(),
                    demand.id(),
                    demand.addressees().stream().findFirst(),
                    Entry.value(date, Optional.<LocalDate>empty())
                            .or(() -> model.shownProperty().get().map(ProceedingsModel.Shown::today))
                            .orElseThrow(),
                    Entry.value(kind, ResponseKinds.all().getFirst()).code(),
                    Entry.typed(Entry.value(wording, "")),
                    Entry.value(source, ""));
            wording.set("");
            source.set("");
            model.save(() -> model.workspace().demands().respond(answer));
        }
    }
}
