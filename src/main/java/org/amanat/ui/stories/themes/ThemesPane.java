package org.amanat.ui.stories.themes;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.amanat.model.story.Concept;
import org.amanat.model.story.Story;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.Vocabularies;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.Pill;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.stories.StoryModel;
import org.amanat.ui.stories.StoryPane;

/** The themes of a story, and the provinces and countries of its way. */
public final class ThemesPane implements StoryPane {

    private static final double GAP = 6;

    private final StoryModel model;
    private final UiTexts texts;
    private final Dialogs dialogs;
    private final FlowPane chosen = new FlowPane(GAP, GAP);
    private final RouteFields route;
    private final Card card;

    public ThemesPane(StoryModel model, UiTexts texts, Dialogs dialogs) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
        route = new RouteFields(model, texts);
        chosen.setId("story-themes");
        Button choose = Buttons.plain(texts.get("story.themes.choose"), this::choose);
        choose.setId("choose-themes");
        card = new Card(
                Card.apart(Words.heading(texts.get("story.themes")), choose),
                chosen,
                Words.heading(texts.get("story.route")),
                Words.small(texts.get("story.route.more")),
                route.form());
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

    private void show(Story story) {
        chosen.getChildren()
                .setAll(story.themes().stream()
                        .sorted(Comparator.comparingInt(ThemesPane::place))
                        .map(code -> new Pill(name(code), Pill.Tone.INFO))
                        .toList());
        if (story.route().isInternal()) {
            chosen.getChildren().add(new Pill(texts.get("story.route.internal"), Pill.Tone.INFO));
        }
        if (chosen.getChildren().isEmpty()) {
            chosen.getChildren().add(Words.quiet(texts.get("story.themes.none")));
        }
        route.show(story);
    }

    private void choose() {
        model.storyProperty()
                .get()
                .ifPresent(story -> new ThemeChoice(texts, dialogs)
                        .show(
                                story.themes(),
                                (code, wanted) -> model.edit(draft -> draft.themes(themes -> {
                                    var changed = new HashSet<>(themes);
                                    if (wanted) {
                                        changed.add(code);
                                    } else {
                                        changed.remove(code);
                                    }
                                    return changed;
                                }))));
    }

    /** A code of a newer list stays, and is shown as it is. */
    private String name(String code) {
        return Vocabularies.theme(code).map(Concept::label).map(texts::best).orElse(code);
    }

    /** In the order of the vocabularies. */
    private static int place(String code) {
        List<String> codes = Vocabularies.themes().stream()
                .flatMap(list -> list.concepts().stream())
                .map(Concept::code)
                .toList();
        int place = codes.indexOf(code);
        return place < 0 ? codes.size() : place;
    }
}
