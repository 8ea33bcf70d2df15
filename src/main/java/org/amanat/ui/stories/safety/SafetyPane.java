package org.amanat.ui.stories.safety;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.amanat.model.story.Answer;
import org.amanat.model.story.SafetyAnswers;
import org.amanat.model.story.Story;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.TimeSinceLeaving;
import org.amanat.model.texts.Texts;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.stories.StoryModel;
import org.amanat.ui.stories.StoryPane;

/** Every safety question with its answer, when they were last gone through, and what an open one means. */
public final class SafetyPane implements StoryPane {

    private final StoryModel model;
    private final UiTexts texts;
    private final Clock clock;
    private final Map<SafetyQuestion, ChoiceEntry<Answer>> answers = new LinkedHashMap<>();
    private final ChoiceEntry<TimeSinceLeaving> sinceLeaving;
    private final VBox open = new VBox();
    private final Label asked = Words.small("");
    private final Card card;

    public SafetyPane(StoryModel model, UiTexts texts, Clock clock) {
        this.model = model;
        this.texts = texts;
        this.clock = clock;
        var form = new Form();
        for (var question : SafetyQuestion.values()) {
            var entry = ChoiceEntry.of(
                    "safety-" + Texts.kebab(question),
                    texts.get("story.safety." + Texts.kebab(question)),
                    List.of(Answer.values()),
                    answer -> texts.get("story.answer." + Texts.kebab(answer)));
            entry.onSave(answer -> edit(safety -> question.answer(safety, answer)));
            answers.put(question, entry);
            form.row(entry);
        }
        sinceLeaving = ChoiceEntry.of(
                "safety-since-leaving",
                texts.get("story.safety.since-leaving"),
                List.of(TimeSinceLeaving.values()),
                time -> texts.get("story.since." + Texts.kebab(time)));
        sinceLeaving.onSave(time -> edit(safety -> SafetyQuestion.sinceLeaving(safety, time)));
        form.row(sinceLeaving);
        open.setId("safety-open");
        open.getStyleClass().addAll("banner", "banner-check");
        card = Card.titled(texts.get("story.safety"), open, form, asked);
        model.storyProperty().subscribe(story -> story.ifPresent(this::show));
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void show(StoryId story) {
        // The model of the page tells what to show.
    }

    /** Whoever changes one answer has looked at it today. */
    private void edit(UnaryOperator<SafetyAnswers> change) {
        LocalDate today = LocalDate.now(clock);
        model.edit(
                draft -> draft.safety(safety -> SafetyQuestion.answeredOn(change.apply(safety), Optional.of(today))));
    }

    private void show(Story story) {
        var safety = story.safety();
        answers.forEach((question, entry) -> entry.set(question.answer(safety)));
        sinceLeaving.set(safety.sinceLeaving());
        asked.setText(safety.answeredOn()
                .map(day -> texts.get("story.safety.asked-on", texts.date(day)))
                .orElse(""));
        long unanswered = answers.keySet().stream()
                        .filter(question -> question.answer(safety) == Answer.UNKNOWN)
                        .count()
                + (safety.sinceLeaving() == TimeSinceLeaving.UNKNOWN ? 1 : 0);
        open.setManaged(unanswered > 0);
        open.setVisible(unanswered > 0);
        open.getChildren()
                .setAll(
                        Words.strong(
                                unanswered == 1
                                        ? texts.get("story.safety.open.one")
                                        : texts.get("story.safety.open", unanswered)),
                        Words.plain(texts.get("story.safety.open.more")));
    }
}
