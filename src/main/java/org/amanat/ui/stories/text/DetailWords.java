package org.amanat.ui.stories.text;

import java.util.List;
import java.util.stream.Collectors;
import org.amanat.model.story.disguise.Coincidence;
import org.amanat.model.story.disguise.Detail;
import org.amanat.model.story.disguise.DetailKind;
import org.amanat.model.story.disguise.Review;
import org.amanat.model.texts.Texts;
import org.amanat.ui.common.Isolated;
import org.amanat.ui.common.UiTexts;

/** What is said about details of a text that may identify. */
final class DetailWords {

    private DetailWords() {}

    /** 2 details may still identify the narrator. */
    static String count(Review review, UiTexts texts) {
        int open = review.open().size();
        return open == 1 ? texts.get("story.detail.one") : texts.get("story.detail.many", open);
    }

    /** A place, a date. Review before the text is approved. */
    static String kinds(Review review, UiTexts texts) {
        String kinds = review.open().stream()
                .map(Detail::kind)
                .distinct()
                .map(kind -> name(kind, texts))
                .collect(Collectors.joining(texts.get("story.detail.between")));
        return texts.get("story.detail.review", kinds);
    }

    static String name(DetailKind kind, UiTexts texts) {
        return texts.get("story.detail.kind." + Texts.kebab(kind));
    }

    /** What another story that was released has in common with this one. */
    static String shared(Coincidence shared, UiTexts texts) {
        String other = texts.best(shared.other().name());
        String words = String.join(
                texts.get("story.detail.between"),
                shared.words().stream().map(Isolated::quoted).toList());
        if (shared.words().isEmpty()) {
            return texts.get("story.shared.way", other);
        }
        return shared.sameWay()
                ? texts.get("story.shared.words-and-way", other, words)
                : texts.get("story.shared.words", other, words);
    }

    /** Reasons for which a detail may stay, to choose from. */
    static List<String> reasons(UiTexts texts) {
        return List.of(
                texts.get("story.detail.reason.many"),
                texts.get("story.detail.reason.wish"),
                texts.get("story.detail.reason.not-a-detail"));
    }
}
