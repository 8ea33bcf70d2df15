package org.amanat.ui.stories;

import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.amanat.model.change.Aggregate;
import org.amanat.model.change.ChangeSet;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.Crumbs;
import org.amanat.ui.common.Navigator;
import org.amanat.ui.common.Screen;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/** The list of stories: found by words, opened, or begun. */
public final class StoriesScreen implements Screen {

    private final VBox node;
    private final StoriesModel model;
    private final UiTexts texts;
    private final NewStoryPane newStory;
    private final ReadOnlyObjectWrapper<Crumbs> crumbs;

    public StoriesScreen(StoriesModel model, UiTexts texts, Navigator navigator, NewStoryPane newStory) {
        this.model = model;
        this.texts = texts;
        this.newStory = newStory;
        this.crumbs = new ReadOnlyObjectWrapper<>(Crumbs.of(texts.get("ui.nav.stories")));
        var table = new StoriesTable(model, texts, navigator).node();
        VBox.setVgrow(table, Priority.ALWAYS);
        var list = new Card(search(), table);
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
        node = new VBox(Card.apart(Words.title(texts.get("ui.nav.stories")), create), sheets);
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

    private TextField search() {
        var search = new TextField();
        search.setId("stories-search");
        search.setPromptText(texts.get("story.list.search"));
        search.setAccessibleText(texts.get("story.list.search"));
        search.textProperty().bindBidirectional(model.queryProperty());
        return search;
    }
}
