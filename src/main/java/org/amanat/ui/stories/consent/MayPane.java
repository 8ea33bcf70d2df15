package org.amanat.ui.stories.consent;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amanat.model.consent.Audience;
import org.amanat.model.consent.ConsentTexts;
import org.amanat.model.consent.Refusal;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventSummary;
import org.amanat.model.texts.Texts;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.Pill;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.Form;

/** What the story may be used for: a line for each use, and behind each no every reason with what to do. */
final class MayPane {

    private final ConsentModel model;
    private final UiTexts texts;
    private final VBox rows = new VBox();
    private final ChoiceEntry<Optional<EventId>> event;
    private final ChoiceEntry<Audience> audience;
    private final Card card;
    private List<EventSummary> events = List.of();

    MayPane(ConsentModel model, UiTexts texts) {
        this.model = model;
        this.texts = texts;
        event = ChoiceEntry.of("may-event", texts.get("consent.desk.may.event"), List.of(), this::name);
        event.onSave(chosen -> model.ask(new ConsentModel.Asked(
                chosen,
                model.asked().audience(),
                model.asked().language(),
                model.asked().day())));
        audience = ChoiceEntry.of(
                "may-audience",
                texts.get("consent.desk.may.audience"),
                List.of(Audience.values()),
                who -> ConsentTexts.name(who, texts.texts()));
        audience.onSave(chosen -> model.ask(new ConsentModel.Asked(
                model.asked().event(),
                chosen,
                model.asked().language(),
                model.asked().day())));
        var day = DayEntry.optional("may-day", texts.get("consent.desk.may.day"), texts);
        day.control().setPromptText(texts.get("consent.desk.may.today"));
        day.onSave(chosen -> model.ask(new ConsentModel.Asked(
                model.asked().event(), model.asked().audience(), model.asked().language(), chosen)));
        rows.getStyleClass().addAll("rows", "may-rows");
        rows.setId("may-rows");
        card = Card.titled(texts.get("consent.desk.may"), new Form().row(event, audience, day), rows);
        model.shownProperty().subscribe(shown -> shown.ifPresentOrElse(this::show, rows.getChildren()::clear));
    }

    Node node() {
        return card;
    }

    private void show(ConsentModel.Shown shown) {
        events = shown.events();
        var choices = events.isEmpty()
                ? List.of(Optional.<EventId>empty())
                : events.stream().map(EventSummary::id).map(Optional::of).toList();
        event.among(choices);
        event.set(shown.event());
        audience.set(model.asked().audience());
        rows.getChildren().setAll(shown.may().stream().map(this::row).toList());
        rows.getChildren().getLast().getStyleClass().add("last-row");
    }

    private String name(Optional<EventId> id) {
        return id.flatMap(chosen -> events.stream()
                        .filter(known -> known.id().equals(chosen))
                        .findFirst())
                .map(known -> texts.best(known.title()) + " · " + texts.date(known.date()))
                .orElseGet(() -> texts.get("consent.desk.may.no-event"));
    }

    private Node row(MayLine line) {
        String scope = ConsentTexts.name(line.scope(), texts.texts());
        var what = new VBox(Words.plain(scope), Words.small(line.limits()));
        what.setMinWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        var pill = new Pill(
                texts.get("consent.desk.answer." + Texts.kebab(line.answer())),
                line.answer().tone());
        var head = new HBox(what, pill);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("apart");
        var row = new VBox(head);
        row.setId("may-" + Texts.kebab(line.scope()));
        if (!line.refusals().isEmpty()) {
            addReasons(row, head, scope, line.refusals());
        }
        return row;
    }

    private void addReasons(VBox row, HBox head, String scope, List<Refusal> refusals) {
        var reasons = new VBox();
        reasons.getStyleClass().add("reasons");
        refusals.stream().flatMap(this::words).forEach(reasons.getChildren()::add);
        Button why = Buttons.quiet(texts.get("consent.desk.why"), () -> {
            if (!row.getChildren().remove(reasons)) {
                row.getChildren().add(reasons);
            }
        });
        why.setId(row.getId() + "-why");
        why.setAccessibleText(texts.get("consent.desk.why.spoken", scope));
        head.getChildren().add(head.getChildren().size() - 1, why);
    }

    private Stream<Node> words(Refusal refusal) {
        return Stream.of(Words.plain(refusal.sentence(texts.texts())), Words.small(refusal.nextStep(texts.texts())));
    }
}
