package org.amanat.ui.stories;

import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.amanat.model.change.Aggregate;
import org.amanat.model.change.ChangeSet;
import org.amanat.model.texts.Texts;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.Crumbs;
import org.amanat.ui.common.Navigator;
import org.amanat.ui.common.Screen;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;

/** The list of stories: found by words, opened, or begun. */
public final class StoriesScreen implements Screen {

    private final VBox node;
    private final StoriesModel model;
    private final UiTexts texts;
    private final NewStoryPane newStory;
    private final ReadOnlyObjectWrapper<Crumbs> crumbs;

    public StoriesScreen(
            StoriesModel model, UiTexts texts, Navigator navigator, Dialogs dialogs, NewStoryPane newStory) {
        this.model = model;
        this.texts = texts;
        this.newStory = newStory;
        this.crumbs = new ReadOnlyObjectWrapper<>(Crumbs.of(texts.get("ui.nav.stories")));
        var table = new StoriesTable(model, texts, navigator).node();
        VBox.setVgrow(table, Priority.ALWAYS);
        var list = new Card(search(), filters(), table);
        list.getStyleClass().add("list-sheet");
        list.visibleProperty().bind(model.emptyProperty().not());
        var begin = Card.titled(
                texts.get("story.list.none"),
                Words.quiet(texts.get("story.list.none.more")),
                Buttons.plain(texts.get("story.list.new"), newStory::show));
        begin.setMaxHeight(Region.USE_PREF_SIZE);
        begin.visibleProperty().bind(model.emptyProperty());
        var sheets = new StackPane(list, begin);
        sheets.setAlignment(Pos.TOP_CENTER);
        VBox.setVgrow(sheets, Priority.ALWAYS);
        Button create = Buttons.main(texts.get("story.list.new"), newStory::show);
        create.setId("new-story");
        Button figures = Buttons.plain(
                texts.get("story.figures.open"),
                () -> model.figures(counted -> dialogs.show(new FiguresPane(counted, texts, dialogs))));
        figures.setId("open-story-figures");
        figures.disableProperty().bind(model.emptyProperty());
        var buttons = new HBox(figures, create);
        buttons.getStyleClass().add("buttons");
        node = new VBox(Card.apart(Words.title(texts.get("ui.nav.stories")), buttons), sheets);
        node.getStyleClass().add("page-body");
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
        model.load();
    }

    @Override
    public void changed(ChangeSet changes) {
        if (Stream.of(Aggregate.STORIES, Aggregate.EVENTS, Aggregate.PROGRAMME).anyMatch(changes.touched()::contains)) {
            model.load();
        }
    }

    /** Opens the form for a new story over the list. */
    public void beginNew() {
        newStory.show();
    }

    private FlowPane filters() {
        var group = new ToggleGroup();
        var chips = new FlowPane();
        chips.getStyleClass().add("flow-buttons");
        for (var filter : StoryFilter.values()) {
            var chip = new ToggleButton();
            chip.setId("stories-" + Texts.kebab(filter));
            chip.getStyleClass().add("story-chip");
            chip.textProperty()
                    .bind(model.countOf(filter)
                            .map(count -> texts.get(
                                    "story.list.filter",
                                    texts.get("story.list.filter." + Texts.kebab(filter)),
                                    count)));
            chip.setToggleGroup(group);
            chip.setSelected(filter == model.filterProperty().get());
            chip.setOnAction(_ -> {
                chip.setSelected(true);
                model.filterProperty().set(filter);
            });
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private TextField search() {
        var search = new TextField();
        search.setId("stories-search");
        search.setPromptText(texts.get("story.list.search"));
        search.setAccessibleText(texts.get("story.list.search"));
        search.textProperty().bindBidirectional(model.queryProperty());
        return search;
    }
}
