package org.amanat.ui.stories;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.amanat.model.consent.ConsentTexts;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.StoryGlance;
import org.amanat.model.consent.StoryGlance.Outlook;
import org.amanat.model.texts.Texts;
import org.amanat.ui.common.Pill;
import org.amanat.ui.common.UiTexts;
import org.jspecify.annotations.Nullable;

/** What a story may be used for, in marks of one word; each use by itself is behind them. */
final class UseMarks {

    /** Uses that one word stands for. */
    private enum Mark {
        EVENT,
        HANDOUT,
        REPORT,
        PUBLICATION,
        PICTURES,
        PARTNERS,
        ARCHIVE,
        FIGURES;

        private Set<Scope> scopes() {
            return switch (this) {
                case EVENT -> EnumSet.of(Scope.TOLD_IN_PERSON, Scope.READ_ALOUD);
                case HANDOUT -> EnumSet.of(Scope.LISTED_IN_PROGRAMME, Scope.PRINTED_HANDOUT);
                case REPORT -> EnumSet.of(Scope.SUMMARY_REPORT);
                case PUBLICATION -> EnumSet.of(Scope.WEBSITE_AND_SOCIAL_MEDIA, Scope.PRESS);
                case PICTURES -> EnumSet.of(Scope.PHOTOGRAPH, Scope.VOICE_OR_VIDEO);
                case PARTNERS -> EnumSet.of(Scope.PARTNERS_AND_FUNDERS, Scope.TRAINING);
                case ARCHIVE -> EnumSet.of(Scope.ARCHIVE);
                case FIGURES -> EnumSet.of(Scope.COUNTED_IN_STATISTICS);
            };
        }
    }

    private final UiTexts texts;

    UseMarks(UiTexts texts) {
        this.texts = texts;
    }

    Node of(StoryGlance story) {
        var marks = new FlowPane();
        marks.getStyleClass().add("use-marks");
        marks(story).forEach((mark, outlook) -> marks.getChildren().add(pill(name(mark), outlook)));
        if (marks.getChildren().isEmpty()) {
            marks.getChildren().add(new Pill(texts.get("story.list.nothing"), Pill.Tone.PLAIN));
        }
        Tooltip.install(marks, new Tooltip(each(story)));
        return marks;
    }

    /** As it is read out. */
    String spoken(StoryGlance story) {
        var marks = marks(story).keySet();
        return marks.isEmpty()
                ? texts.get("story.list.nothing")
                : marks.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private static Pill pill(String word, Outlook outlook) {
        return new Pill(
                word,
                switch (outlook) {
                    case MAY -> Pill.Tone.GOOD;
                    case ENDS_SOON -> Pill.Tone.CHECK;
                });
    }

    /** Those of which at least one use is allowed; what ends soon goes before what does not. */
    private static Map<Mark, Outlook> marks(StoryGlance story) {
        var marks = new EnumMap<Mark, Outlook>(Mark.class);
        for (var mark : Mark.values()) {
            for (var scope : mark.scopes()) {
                var outlook = story.uses().get(scope);
                if (outlook != null) {
                    marks.merge(mark, outlook, (one, other) -> one.compareTo(other) > 0 ? one : other);
                }
            }
        }
        return marks;
    }

    private String each(StoryGlance story) {
        return Arrays.stream(Scope.values())
                .filter(scope -> scope != Scope.OTHER_EVENTS)
                .map(scope -> texts.get(
                        "story.list.use",
                        ConsentTexts.name(scope, texts.texts()),
                        answer(story.uses().get(scope))))
                .collect(Collectors.joining("\n"));
    }

    private String answer(@Nullable Outlook outlook) {
        return texts.get(outlook == null ? "story.list.may-not" : "story.list.use." + Texts.kebab(outlook));
    }

    private String name(Mark mark) {
        return texts.get("story.list.mark." + Texts.kebab(mark));
    }
}
