package org.amanat.ui.shell;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.amanat.model.change.ChangeSet;
import org.amanat.ui.common.Navigator;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.Screen;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.error.Banner;
import org.amanat.ui.common.task.Tasks;
import org.jspecify.annotations.Nullable;

/** The frame while a file is open: the navigation at one side, the bar above, and one screen. */
public final class Shell implements Navigator {

    private final BorderPane root = new BorderPane();
    private final StackPane view = new StackPane();
    private final Sidebar sidebar;
    private final CrumbBar crumbBar = new CrumbBar(this);
    private final Banner banner;
    private final Function<Place, Screen> screens;
    private Place place = new Place.Today();
    private @Nullable Screen screen;
    private Subscription crumbs = Subscription.EMPTY;

    /**
     * Builds the frame and shows Today.
     *
     * @param screens the screen of a place, told to show exactly that place
     * @param lock what Lock now does
     */
    public Shell(
            UiTexts texts,
            Tasks tasks,
            Function<Place, Screen> screens,
            HistoryModel history,
            SearchModel search,
            AttentionModel attention,
            Runnable lock) {
        this.screens = screens;
        this.banner = new Banner(texts);
        sidebar = new Sidebar(texts, this, lock);
        attention
                .storiesProperty()
                .subscribe(stories ->
                        sidebar.count(Section.STORIES, stories.intValue(), texts.get("ui.nav.stories.due", stories)));
        var searchBox = new SearchBox(texts, search, this);
        var edit = new EditMenu(texts, history);
        var frame = new VBox(
                new TopBar(crumbBar, new RunningNote(tasks, texts), edit, searchBox),
                progressOf(tasks),
                bannerRoom(),
                view);
        VBox.setVgrow(view, Priority.ALWAYS);
        root.setLeft(sidebar);
        root.setCenter(frame);
        root.getStyleClass().add("shell");
        root.addEventFilter(KeyEvent.KEY_PRESSED, new ShellKeys(this, history, searchBox));
    }

    public BorderPane root() {
        return root;
    }

    /** Where problems of background work are told. */
    public Banner banner() {
        return banner;
    }

    public Place place() {
        return place;
    }

    @Override
    public void open(Place next) {
        leaveFields();
        banner.clear();
        place = next;
        Screen opened = screens.apply(next);
        sidebar.mark(Section.of(next));
        if (!opened.equals(screen)) {
            if (screen != null) {
                screen.hidden();
            }
            screen = opened;
            root.setLeft(opened.fillsWindow() ? null : sidebar);
            view.getChildren().setAll(opened.node());
            crumbs.unsubscribe();
            crumbs = opened.crumbs().subscribe(crumbBar::show);
        }
        opened.shown();
    }

    /** Tells the screen in view what changed in the file. */
    public void changed(ChangeSet changes) {
        if (screen != null) {
            screen.changed(changes);
        }
    }

    /** Whether the screen in view took a key that means something else there than everywhere. */
    boolean screenTakes(KeyEvent event) {
        return screen != null && screen.takes(event);
    }

    /** The window goes on to something else: the field that is being typed in saves itself. */
    public void leaveFields() {
        root.requestFocus();
    }

    /** Stops what runs for the screen in view. */
    public void close() {
        leaveFields();
        if (screen != null) {
            screen.hidden();
        }
    }

    private StackPane bannerRoom() {
        var room = new StackPane(banner);
        room.getStyleClass().add("banner-room");
        room.managedProperty().bind(banner.managedProperty());
        return room;
    }

    /** A thin line that moves while something runs. */
    private static ProgressBar progressOf(Tasks tasks) {
        var bar = new ProgressBar();
        bar.getStyleClass().add("progress-line");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setNodeOrientation(NodeOrientation.INHERIT);
        bar.visibleProperty().bind(Bindings.isNotEmpty(tasks.running()));
        bar.setFocusTraversable(false);
        return bar;
    }
}
