package org.amanat.ui.stories;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amanat.model.change.Aggregate;
import org.amanat.model.change.ChangeSet;
import org.amanat.model.story.Story;
import org.amanat.model.story.StoryId;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.Columns;
import org.amanat.ui.common.Crumbs;
import org.amanat.ui.common.Pill;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.Screen;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/** The page of one story: its pseudonym and what can be done, and under it two columns of panes. */
public final class StoryScreen implements Screen {

    private static final double GAP = 8;

    private final StoryModel model;
    private final UiTexts texts;
    private final List<StoryPane> panes;
    private final Label title = Words.title("");
    private final Label line = Words.subtitle("");
    private final ScrollPane node;
    private final ReadOnlyObjectWrapper<Crumbs> crumbs;
    private Optional<StoryId> story = Optional.empty();

    /**
     * @param main what the page is about, in the wide column
     * @param side what it may be used for, and its consent
     */
    public StoryScreen(StoryModel model, UiTexts texts, List<StoryPane> main, List<StoryPane> side) {
        this.model = model;
        this.texts = texts;
        this.panes = Stream.concat(main.stream(), side.stream()).toList();
        this.crumbs = new ReadOnlyObjectWrapper<>(crumbs(""));
        var name = new HBox(title, new Pill(texts.get("story.pseudonym"), Pill.Tone.INFO));
        name.setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("page-head");
        name.setMinWidth(0);
        var actions = new HBox(GAP);
        actions.setAlignment(Pos.CENTER_RIGHT);
        actions.setMinWidth(Region.USE_PREF_SIZE);
        panes.forEach(pane -> actions.getChildren().addAll(pane.actions()));
        var columns = new Columns().main(nodes(main)).side(nodes(side));
        columns.getStyleClass().add("story-columns");
        var body = new VBox(new VBox(Card.apart(name, actions), line), columns);
        body.getStyleClass().add("page-body");
        node = new ScrollPane(body);
        node.setFitToWidth(true);
        node.getStyleClass().add("page");
        node.setId("story-page");
        title.setId("story-pseudonym");
        model.storyProperty().subscribe(shown -> shown.ifPresent(this::show));
    }

    /** Shows a story, from its top. */
    public StoryScreen at(StoryId opened) {
        if (!story.equals(Optional.of(opened))) {
            node.setVvalue(0);
        }
        story = Optional.of(opened);
        return this;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<Crumbs> crumbs() {
        return crumbs.getReadOnlyProperty();
    }

    @Override
    public void shown() {
        story.ifPresent(id -> {
            model.load(id);
            panes.forEach(pane -> pane.show(id));
        });
    }

    @Override
    public void hidden() {
        panes.forEach(StoryPane::hidden);
        model.leave();
    }

    @Override
    public void changed(ChangeSet changes) {
        if (changes.touched().contains(Aggregate.STORIES)) {
            story.ifPresent(model::load);
        }
        panes.forEach(pane -> pane.changed(changes));
    }

    private void show(Story shown) {
        title.setText(texts.best(shown.pseudonym().name()));
        line.setText(StoryLines.told(shown, texts));
        crumbs.set(crumbs(title.getText()));
    }

    private Crumbs crumbs(String name) {
        return Crumbs.of(texts.get("ui.nav.stories"), new Place.StoryList(), name);
    }

    private static Node[] nodes(List<StoryPane> panes) {
        return panes.stream().map(StoryPane::node).toArray(Node[]::new);
    }
}
