package org.amanat.ui.printing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.MapChangeListener;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import org.amanat.operations.PagePicture;
import org.amanat.ui.printing.PagesModel.Leaves;
import org.jspecify.annotations.Nullable;

/** The grey ground with the pages on it. Says to its model which pages are seen and how large; shows what comes. */
final class DeskView extends ScrollPane {

    /** Room for the bar at the side, kept even while there is none, so that pages do not jump when it comes. */
    private static final double BAR = 16;

    private final PagesModel model;
    private final IntFunction<String> names;
    private final Pane ground = new Pane();
    private final Map<Integer, PageView> views = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<Integer>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyDoubleWrapper scale = new ReadOnlyDoubleWrapper(1);
    private DeskPlan.Size seen = new DeskPlan.Size(0, 0);
    private @Nullable DeskPlan plan;
    private int current;
    private boolean turning;

    /** @param names what a page is called, for those who hear the screen; pages count from 1 */
    DeskView(PagesModel model, IntFunction<String> names) {
        this.model = model;
        this.names = names;
        setId("print-desk");
        getStyleClass().add("print-desk");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setContent(ground);
        setPannable(true);
        setFocusTraversable(true);
        ground.getStyleClass().add("print-ground");
        model.leavesProperty().subscribe(this::lay);
        model.zoomProperty().subscribe((_, _) -> arrange());
        model.pictures().addListener((MapChangeListener<Integer, PagePicture>) change -> paint(change.getKey()));
        layoutBoundsProperty().subscribe((_, _) -> arrange());
        vvalueProperty().subscribe((_, _) -> scrolled());
        addEventFilter(ScrollEvent.SCROLL, this::zoomWithWheel);
    }

    /** The pages of the row that the person is at, from 1: the one turned to, or else the one in the middle. */
    ReadOnlyObjectProperty<List<Integer>> currentProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Pixels for each point at which pages are shown now. */
    ReadOnlyDoubleProperty scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    /** Goes on by so many rows; in a row higher than the window, by what is seen of it. */
    void turn(int rows) {
        if (plan == null) {
            return;
        }
        double rowHeight =
                plan.places().isEmpty() ? 0 : plan.places().getFirst().height();
        if (rowHeight > seen.height()) {
            scrollTo(top() + rows * seen.height() * 0.9);
        } else {
            turnTo(current + rows);
        }
    }

    void turnToFirst() {
        turnTo(0);
    }

    void turnToLast() {
        turnTo(Integer.MAX_VALUE);
    }

    /** Rows that are all seen at once do not move; the mark does. */
    private void turnTo(int row) {
        if (plan == null || plan.rowTops().isEmpty()) {
            return;
        }
        current = Math.clamp(row, 0, plan.rowTops().size() - 1);
        double rowHeight = plan.places().getFirst().height();
        turning = true;
        try {
            scrollTo(plan.rowTops().get(current) - Math.max(DeskPlan.MARGIN, (seen.height() - rowHeight) / 2));
        } finally {
            turning = false;
        }
        look();
    }

    /** Other pages, or none. */
    private void lay(Optional<Leaves> leaves) {
        views.clear();
        shown.set(List.of());
        ground.getChildren().clear();
        leaves.ifPresent(pages -> {
            for (int page = 1; page <= pages.pictures().count(); page++) {
                int number = page;
                var view = new PageView(names.apply(page));
                view.setOnMouseClicked(_ -> turnToPage(number));
                views.put(page, view);
            }
            ground.getChildren().setAll(views.values());
        });
        arrange();
    }

    private void arrange() {
        if (model.leavesProperty().get().isEmpty() || getWidth() <= BAR || getHeight() <= 2) {
            plan = null;
            shown.set(List.of());
            return;
        }
        Leaves leaves = model.leavesProperty().get().get();
        DeskPlan before = plan;
        double middleBefore = middle();
        seen = new DeskPlan.Size(getWidth() - BAR, getHeight() - 2);
        scale.set(model.zoomProperty().get().scale(DeskPlan.fitting(leaves.rows(), leaves.size(), seen)));
        var laid = DeskPlan.of(leaves.rows(), leaves.size(), scale.get(), seen);
        plan = laid;
        ground.setMinSize(laid.width(), laid.height());
        ground.setPrefSize(laid.width(), laid.height());
        ground.setMaxSize(laid.width(), laid.height());
        laid.places().forEach(place -> view(place.page()).lie(place, pixelsOfScreen()));
        layout();
        if (before == null) {
            turnTo(0);
        } else if (model.zoomProperty().get().equals(Zoom.FIT)) {
            turnTo(current);
        } else {
            scrollTo(middleBefore / before.height() * laid.height() - seen.height() / 2);
        }
        setHvalue(0.5);
        look();
    }

    private void scrolled() {
        if (plan != null && !turning) {
            current = plan.rowAt(middle());
        }
        look();
    }

    private void look() {
        if (plan != null) {
            shown.set(plan.row(current));
            views.forEach((page, view) -> view.mark(shown.get().contains(page)));
            model.look(plan.between(top(), top() + seen.height()), scale.get() * pixelsOfScreen());
        }
    }

    private void turnToPage(int page) {
        if (plan != null) {
            turnTo(plan.rowOf(page));
        }
    }

    private void paint(int page) {
        PageView view = views.get(page);
        if (view != null) {
            view.show(Optional.ofNullable(model.pictures().get(page)), pixelsOfScreen());
        }
    }

    private void zoomWithWheel(ScrollEvent event) {
        if (event.isControlDown() && event.getDeltaY() != 0) {
            event.consume();
            model.zoomProperty().set(event.getDeltaY() > 0 ? Zoom.larger(scale.get()) : Zoom.smaller(scale.get()));
        }
    }

    private PageView view(int page) {
        return views.computeIfAbsent(page, number -> new PageView(names.apply(number)));
    }

    private double top() {
        return plan == null ? 0 : getVvalue() * Math.max(0, plan.height() - seen.height());
    }

    private double middle() {
        return top() + seen.height() / 2;
    }

    private void scrollTo(double top) {
        double room = plan == null ? 0 : plan.height() - seen.height();
        setVvalue(room <= 0 ? 0 : Math.clamp(top / room, 0, 1));
    }

    private double pixelsOfScreen() {
        var scene = getScene();
        return scene == null || scene.getWindow() == null
                ? 1
                : scene.getWindow().getOutputScaleX();
    }
}
