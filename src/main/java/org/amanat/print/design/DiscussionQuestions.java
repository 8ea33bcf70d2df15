package org.amanat.print.design;

import java.util.List;
import org.amanat.model.event.ItemKind;

/** What a group is asked about each kind of item, as keys of the language files. */
public final class DiscussionQuestions {

    private DiscussionQuestions() {}

    /** The questions about an item; none about those that are not talked about. */
    public static List<String> of(ItemKind kind) {
        return switch (kind) {
            case KEYNOTE, PANEL -> List.of("print.discussion.panel.new", "print.discussion.panel.here");
            case SURVIVOR_STORIES -> List.of("print.discussion.stories.signs", "print.discussion.stories.help");
            case QUESTIONS -> List.of("print.discussion.questions.open");
            case GROUP_WORK -> List.of("print.discussion.group.cause", "print.discussion.group.change");
            case DEMANDS -> List.of("print.discussion.demands.what", "print.discussion.demands.whom");
            case COMMITMENTS -> List.of("print.discussion.commitments.we", "print.discussion.commitments.until");
            case REGISTRATION,
                    RECITATION,
                    ANTHEM,
                    WELCOME,
                    PERFORMANCE,
                    SILENCE,
                    CANDLE_LIGHTING,
                    PRAYER_BREAK,
                    MEAL,
                    THANKS -> List.of();
        };
    }

    /** What every group is asked before it parts. */
    public static List<String> inTheEnd() {
        return List.of("print.discussion.end.one-thing", "print.discussion.end.to-say");
    }
}
