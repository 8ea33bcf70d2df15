package org.amanat.ui.stories.text;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.amanat.model.story.disguise.Coincidence;
import org.amanat.model.story.disguise.Review;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/** What should be known about a text, in coloured boxes under it. */
final class Notices {

    private final UiTexts texts;
    private final VBox state = box("text-state");
    private final VBox identifying = box("text-details");
    private final VBox shared = box("text-shared");
    private final VBox helps = new VBox();
    private final VBox node = new VBox(state, identifying, shared, helps);

    Notices(UiTexts texts) {
        this.texts = texts;
        node.getStyleClass().add("form");
        helps.getChildren().add(Words.small(texts.get("story.detail.never-complete")));
    }

    Node node() {
        return node;
    }

    /** @param overtaken another version was saved meanwhile */
    void show(TextModel.At at, boolean overtaken) {
        if (overtaken) {
            fill(state, texts.get("story.text.overtaken"), texts.get("story.text.overtaken.more"));
        } else if (at.isOutOfDate()) {
            fill(state, texts.get("story.text.out-of-date"), texts.get("story.text.out-of-date.more"));
        } else {
            clear(state);
        }
    }

    void show(Review review, boolean empty) {
        if (review.open().isEmpty()) {
            clear(identifying);
        } else {
            fill(identifying, DetailWords.count(review, texts), DetailWords.kinds(review, texts));
        }
        if (review.shared().isEmpty()) {
            clear(shared);
        } else {
            fill(shared, texts.get("story.shared"), said(review.shared()));
        }
        helps.setManaged(!empty);
        helps.setVisible(!empty);
    }

    private String said(List<Coincidence> coincidences) {
        return String.join(
                " ",
                coincidences.stream().map(one -> DetailWords.shared(one, texts)).toList());
    }

    private static VBox box(String id) {
        var box = new VBox();
        box.setId(id);
        box.getStyleClass().addAll("banner", "banner-check");
        clear(box);
        return box;
    }

    private static void fill(VBox box, String strong, String more) {
        box.getChildren().setAll(Words.strong(strong), Words.plain(more));
        box.setAccessibleText(strong + " " + more);
        box.setManaged(true);
        box.setVisible(true);
    }

    private static void clear(VBox box) {
        box.getChildren().clear();
        box.setManaged(false);
        box.setVisible(false);
    }
}
