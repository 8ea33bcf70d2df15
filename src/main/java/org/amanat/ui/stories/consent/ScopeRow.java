package org.amanat.ui.stories.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amanat.model.consent.Audience;
import org.amanat.model.consent.ConsentTerms;
import org.amanat.model.consent.ConsentTexts;
import org.amanat.model.consent.Extent;
import org.amanat.model.consent.Naming;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.ScopeGrant;
import org.amanat.model.story.Answer;
import org.amanat.model.texts.Texts;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.form.LocalizedEntry;
import org.amanat.ui.common.form.ParsedEntry;
import org.amanat.ui.common.preferences.Preferences;

/** One scope of the form. Its terms are asked only where the answer is yes. */
final class ScopeRow {

    private static final double ANSWER = 130;

    private final Scope scope;
    private final RecordModel model;
    private final UiTexts texts;
    private final ChoiceEntry<Answer> answer;
    private final ParsedEntry<Optional<LocalDate>> until;
    private final ChoiceEntry<Naming> naming;
    private final LocalizedEntry name;
    private final ChoiceEntry<Extent> extent;
    private final ChoiceEntry<Answer> thisEvent;
    private final ChoiceEntry<Audience> audience;
    private final Form terms = new Form();
    private final Form named = new Form();
    private final VBox node;

    ScopeRow(Scope scope, RecordModel model, UiTexts texts) {
        this.scope = scope;
        this.model = model;
        this.texts = texts;
        String id = "scope-" + Texts.kebab(scope);
        String called = ConsentTexts.name(scope, texts.texts());
        answer = ChoiceEntry.of(id, called, List.of(Answer.UNKNOWN, Answer.NO, Answer.YES), this::name);
        until = DayEntry.optional(id + "-until", texts.get("paper.form.head.until"), texts);
        until.control().setPromptText(texts.get("consent.desk.record.twelve-months"));
        naming = ChoiceEntry.of(
                id + "-naming",
                texts.get("consent.desk.record.naming"),
                Stream.of(Naming.values())
                        .filter(way -> way != Naming.COUNTED_ONLY)
                        .toList(),
                way -> ConsentTexts.name(way, texts.texts()));
        name = new LocalizedEntry(id + "-name", texts.get("paper.form.name"), Preferences.LANGUAGES, 1, texts);
        extent = ChoiceEntry.of(id + "-extent", texts.get("consent.desk.record.extent"), extents(), this::name);
        thisEvent = ChoiceEntry.of(
                id + "-this-event",
                texts.get("paper.form.limit.this-event"),
                List.of(Answer.NO, Answer.YES),
                value -> ConsentTexts.name(value, texts.texts()));
        audience = ChoiceEntry.of(
                id + "-audience",
                texts.get("consent.desk.may.audience"),
                List.of(Audience.values()),
                who -> ConsentTexts.name(who, texts.texts()));
        node = new VBox(head(called));
        arrange();
        show(model.termsProperty().get());
        save();
        model.termsProperty().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    private Node head(String called) {
        var words = new VBox(Words.strong(called), Words.small(texts.get("consent.scope-means." + Texts.kebab(scope))));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        answer.node().getChildren().remove(0);
        answer.control().setMinWidth(ANSWER);
        answer.control().setMaxWidth(ANSWER);
        var head = new HBox(words, answer.node());
        head.getStyleClass().add("apart");
        return head;
    }

    private void arrange() {
        named.row(name);
        boolean aText = scope.holdsText() && !(scope.most() instanceof Extent.TitleOnly);
        switch (scope) {
            case COUNTED_IN_STATISTICS -> terms.row(until);
            case OTHER_EVENTS -> terms.row(until, audience);
            default -> {
                terms.row(until, naming, audience);
                terms.row(aText ? List.of(extent, thisEvent) : List.of(thisEvent));
                terms.add(named);
            }
        }
    }

    private void save() {
        answer.onSave(value -> model.change(draft -> draft.answer(scope, value, model.event())));
        until.onSave(value -> change(draft -> draft.until(value)));
        naming.onSave(value -> change(draft -> draft.naming(value)));
        name.onSave(value -> change(draft -> draft.shownName(value)));
        extent.onSave(value -> change(draft -> draft.extent(value)));
        thisEvent.onSave(value -> change(draft -> draft.thisEventOnly(value.isYes())));
        audience.onSave(value -> change(draft -> draft.audience(value)));
    }

    private void change(Function<GrantDraft, ScopeGrant> change) {
        model.change(draft -> draft.grant(scope, grant -> change.apply(new GrantDraft(grant))));
    }

    private void show(ConsentTerms all) {
        var grant = all.grant(scope);
        answer.set(grant.map(ScopeGrant::answer).orElse(Answer.UNKNOWN));
        var yes = grant.filter(given -> given.answer().isYes());
        yes.ifPresent(this::show);
        if (yes.isPresent() && !node.getChildren().contains(terms)) {
            node.getChildren().add(terms);
        } else if (yes.isEmpty()) {
            node.getChildren().remove(terms);
        }
    }

    private void show(ScopeGrant grant) {
        until.set(grant.until());
        naming.set(grant.naming());
        name.set(grant.shownName().value());
        extent.among(extents(grant.extent()));
        extent.set(grant.extent());
        thisEvent.set(grant.thisEventOnly() ? Answer.YES : Answer.NO);
        audience.set(grant.audience());
        boolean shown = grant.naming().showsName();
        named.setVisible(shown);
        named.setManaged(shown);
    }

    private List<Extent> extents() {
        return extents(new Extent.Whole());
    }

    /** Whole, title, and so many sentences. */
    private static List<Extent> extents(Extent chosen) {
        var offered = Stream.concat(
                Stream.of(new Extent.Whole(), new Extent.TitleOnly()),
                IntStream.rangeClosed(1, 10).mapToObj(Extent.Sentences::new));
        return Stream.concat(offered, Stream.of(chosen))
                .distinct()
                .map(Extent.class::cast)
                .toList();
    }

    private String name(Answer value) {
        return value == Answer.UNKNOWN
                ? texts.get("consent.desk.record.not-asked")
                : ConsentTexts.name(value, texts.texts());
    }

    private String name(Extent value) {
        return switch (value) {
            case Extent.Whole() -> texts.get("paper.form.limit.whole");
            case Extent.TitleOnly() -> texts.get("paper.form.limit.title");
            case Extent.Sentences(int atMost) -> texts.get("consent.desk.limit.sentences", atMost);
        };
    }
}
