package org.amanat.ui.stories.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.amanat.model.Language;
import org.amanat.model.story.disguise.Detail;
import org.amanat.model.story.disguise.Review;
import org.amanat.operations.ScreenText;
import org.amanat.ui.common.UiTexts;

/** A text as it is read, with a mark on each detail that may identify, and on what was made more general. */
final class MarkedText extends VBox {

    private static final Pattern GENERAL = Pattern.compile("\\[[^\\]\\n]*]");

    private final UiTexts texts;
    private final Consumer<Detail> chosen;

    /** @param chosen called with a detail that was clicked */
    MarkedText(UiTexts texts, Consumer<Detail> chosen) {
        this.texts = texts;
        this.chosen = chosen;
        getStyleClass().add("story-text");
        setMinWidth(0);
    }

    private record Mark(int from, int to, String styleClass, List<Detail> detail) {}

    void show(String title, String body, Language language, Review review) {
        getChildren().clear();
        if (!title.isBlank()) {
            getChildren().add(heading(title, language));
        }
        var marks = marks(body, review);
        int from = 0;
        for (String paragraph : body.split("\n", -1)) {
            if (!paragraph.isBlank()) {
                getChildren().add(paragraph(body, from, from + paragraph.length(), marks, language));
            }
            from += paragraph.length() + 1;
        }
    }

    private static List<Mark> marks(String body, Review review) {
        var details = Stream.concat(
                review.open().stream().map(open -> new Mark(open.from(), open.to(), "detail-open", List.of(open))),
                review.kept().stream()
                        .map(kept -> new Mark(
                                kept.detail().from(), kept.detail().to(), "detail-kept", List.of(kept.detail()))));
        var general = GENERAL.matcher(body)
                .results()
                .map(found -> new Mark(found.start(), found.end(), "detail-general", List.of()));
        return Stream.concat(details, general)
                .filter(mark -> mark.to() <= body.length())
                .sorted(Comparator.comparingInt(Mark::from))
                .toList();
    }

    private static Node heading(String title, Language language) {
        return isPrinted(language)
                ? new PrintedParagraph(title, new ScreenText(title, language, true, List.of()), Map.of())
                : flow(List.of(text(title, "story-title")), title, language);
    }

    /** Nastaliq and Naskh are shown as they are printed; letters from left to right in the face of the screen. */
    private static boolean isPrinted(Language language) {
        return language.isRightToLeft();
    }

    private Node paragraph(String body, int from, int to, List<Mark> marks, Language language) {
        return isPrinted(language)
                ? printed(body.substring(from, to), from, marks, language)
                : flowing(body, from, to, marks, language);
    }

    private PrintedParagraph printed(String words, int from, List<Mark> marks, Language language) {
        var looks = new LinkedHashMap<ScreenText.Mark, PrintedParagraph.Look>();
        int at = 0;
        for (var mark : marks) {
            int begins = mark.from() - from;
            int ends = mark.to() - from;
            if (begins >= at && ends <= words.length()) {
                looks.put(
                        new ScreenText.Mark(begins, ends),
                        new PrintedParagraph.Look(
                                mark.styleClass(), () -> mark.detail().forEach(chosen)));
                at = ends;
            }
        }
        return new PrintedParagraph(words, new ScreenText(words, language, false, List.copyOf(looks.keySet())), looks);
    }

    private TextFlow flowing(String body, int from, int to, List<Mark> marks, Language language) {
        var parts = new ArrayList<Node>();
        int at = from;
        for (var mark : marks) {
            if (mark.from() >= at && mark.to() <= to) {
                if (mark.from() > at) {
                    parts.add(text(body.substring(at, mark.from()), "story-words"));
                }
                parts.add(marked(body, mark));
                at = mark.to();
            }
        }
        if (at < to) {
            parts.add(text(body.substring(at, to), "story-words"));
        }
        return flow(parts, body.substring(from, to), language);
    }

    private Label marked(String body, Mark mark) {
        var label = new Label(body.substring(mark.from(), mark.to()));
        label.getStyleClass().addAll("story-words", mark.styleClass());
        label.setMinWidth(Label.USE_PREF_SIZE);
        mark.detail().forEach(detail -> {
            label.setAccessibleText(label.getText() + ", " + DetailWords.name(detail.kind(), texts));
            label.setOnMouseClicked(_ -> chosen.accept(detail));
        });
        return label;
    }

    private static TextFlow flow(List<? extends Node> parts, String words, Language language) {
        var flow = new TextFlow();
        flow.getChildren().addAll(parts);
        flow.setNodeOrientation(WritingDirection.of(words, language));
        flow.getStyleClass().add("story-paragraph");
        return flow;
    }

    private static Text text(String words, String styleClass) {
        var text = new Text(words);
        text.getStyleClass().add(styleClass);
        return text;
    }
}
