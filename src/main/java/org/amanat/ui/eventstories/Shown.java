package org.amanat.ui.eventstories;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.amanat.model.consent.Audience;
import org.amanat.model.consent.PlannedAnswer;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.ItemId;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.model.story.StoryId;

/**
 * What the tab shows of one event.
 *
 * @param answers what the gate says of each planned use, in the order of the programme
 * @param choices every story of the file, by its pseudonym
 */
record Shown(EventPlan plan, Audience audience, List<PlannedAnswer> answers, List<StoryChoice> choices) {

    Shown {
        answers = List.copyOf(answers);
        choices = List.copyOf(choices);
    }

    /** The items in which stories stand: those that are for stories, and those in which some were planned. */
    List<ProgrammeItem> items() {
        return plan.items().stream()
                .filter(item -> item.kind() == ItemKind.SURVIVOR_STORIES
                        || !in(item.id()).isEmpty())
                .toList();
    }

    List<PlannedAnswer> in(ItemId item) {
        return answers.stream()
                .filter(answer -> answer.plan().item().equals(item))
                .toList();
    }

    /** One for each narrator whose story is planned, in the order of the programme. */
    List<PlannedAnswer> narrators() {
        var stories = new LinkedHashMap<StoryId, PlannedAnswer>();
        answers.forEach(answer -> stories.putIfAbsent(answer.plan().story(), answer));
        return List.copyOf(stories.values());
    }

    long unasked() {
        return narrators().stream()
                .map(PlannedAnswer::willing)
                .filter(Optional::isEmpty)
                .count();
    }
}
