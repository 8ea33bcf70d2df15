package org.amanat.ui.eventstories;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amanat.model.consent.Scope;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.model.event.Role;
import org.amanat.model.event.Timetable;
import org.amanat.model.texts.Written;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.form.ChoiceEntry;

/** An item of the programme with its stories in their order, and a line to plan another. */
final class ItemCard {

    private static final List<Scope> WAYS = List.of(Scope.TOLD_IN_PERSON, Scope.READ_ALOUD, Scope.PRINTED_HANDOUT);
    private static final List<Role> WHO = List.of(Role.READER, Role.FACILITATOR, Role.SUPPORT_PERSON);

    private final EventStoriesModel model;
    private final UiTexts texts;

    ItemCard(EventStoriesModel model, UiTexts texts) {
        this.model = model;
        this.texts = texts;
    }

    Card of(ProgrammeItem item, Shown shown) {
        var rows = new VBox();
        rows.getStyleClass().add("rows");
        var answers = shown.in(item.id());
        for (int place = 0; place < answers.size(); place++) {
            rows.getChildren()
                    .add(new PlannedRow(answers.get(place), place, place == answers.size() - 1, model, texts));
        }
        if (answers.isEmpty()) {
            rows.getChildren().add(Words.quiet(texts.get("ui.event-stories.none")));
        }
        return Card.titled(title(item, shown), Words.quiet(people(item, shown)), rows, add(item, shown));
    }

    private String title(ProgrammeItem item, Shown shown) {
        String name = item.title().isEmpty() ? texts.name(item.kind()) : texts.best(item.title());
        return Timetable.of(shown.plan())
                .entryOf(item.id())
                .map(entry -> Written.time(entry.startTime()) + "  " + name)
                .orElse(name);
    }

    /** Who reads, leads and stands by, or that nobody is down. */
    private String people(ProgrammeItem item, Shown shown) {
        String people = shown.plan().appearancesIn(item.id()).stream()
                .filter(appearance -> WHO.contains(appearance.role())
                        && appearance.invitation().mayCome())
                .map(appearance -> texts.get(
                        "ui.event-stories.person",
                        texts.name(appearance.role()),
                        texts.best(shown.plan().personOf(appearance).name())))
                .collect(Collectors.joining(" · "));
        return people.isEmpty() ? texts.get("ui.event-stories.nobody") : people;
    }

    private Node add(ProgrammeItem item, Shown shown) {
        String id = "plan-story-" + shown.items().indexOf(item);
        var story = ChoiceEntry.searchable(
                id, texts.get("ui.event-stories.story"), shown.choices(), choice -> texts.best(choice.pseudonym()));
        var way = ChoiceEntry.of(
                id + "-way", texts.get("ui.event-stories.way"), WAYS, scope -> PlannedRow.how(scope, texts));
        way.set(Scope.READ_ALOUD);
        Button plan = Buttons.plain(texts.get("ui.event-stories.plan"), () -> {
            var chosen = story.control().getValue();
            if (chosen != null) {
                model.plan(item.id(), chosen.id(), way.control().getValue());
            }
        });
        plan.setId(id + "-add");
        plan.disableProperty().bind(story.control().valueProperty().isNull());
        var line = new HBox(story.node(), way.node(), plan);
        HBox.setHgrow(story.node(), Priority.ALWAYS);
        line.setAlignment(Pos.BOTTOM_LEFT);
        line.getStyleClass().add("apart");
        return shown.choices().isEmpty() ? Words.quiet(texts.get("ui.event-stories.no-stories")) : line;
    }
}
