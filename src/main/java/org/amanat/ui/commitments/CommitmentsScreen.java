package org.amanat.ui.commitments;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.amanat.model.change.ChangeSet;
import org.amanat.model.proceedings.Promise;
import org.amanat.model.proceedings.Standing.Timing;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.Columns;
import org.amanat.ui.common.Crumbs;
import org.amanat.ui.common.EvenRow;
import org.amanat.ui.common.Navigator;
import org.amanat.ui.common.Screen;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/** Commitments of all events, as a list or as a board; beside them what became of the one that is chosen. */
public final class CommitmentsScreen implements Screen {

    /** In pixels: a few words beside each other. */
    private static final double LANE_LEAST = 140;

    private static final double LANE_GAP = 16;

    private final CommitmentsModel model;
    private final UiTexts texts;
    private final ScrollPane node;
    private final Columns columns = new Columns();
    private final Label figures = Words.subtitle("");
    private final ToggleButton board;
    private final PromiseCard chosen;
    private final ReadOnlyObjectWrapper<Crumbs> crumbs;

    public CommitmentsScreen(CommitmentsModel model, UiTexts texts, Navigator navigator) {
        this.model = model;
        this.texts = texts;
        this.chosen = new PromiseCard(model, texts, navigator);
        crumbs = new ReadOnlyObjectWrapper<>(Crumbs.of(texts.get("ui.nav.commitments")));
        var list = new ToggleButton(texts.get("ui.commitments.list"));
        list.setId("commitments-list");
        board = new ToggleButton(texts.get("ui.commitments.board"));
        board.setId("commitments-board");
        var manner = new ToggleGroup();
        manner.getToggles().addAll(list, board);
        list.setSelected(true);
        manner.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                manner.selectToggle(before);
            } else {
                show(model.foundProperty().get());
            }
        });
        var manners = new FlowPane(list, board);
        manners.setAlignment(Pos.TOP_RIGHT);
        manners.getStyleClass().add("segmented");
        manners.setMinWidth(150);
        manners.setPrefWrapLength(220);
        var body = new VBox(
                Card.apart(new VBox(Words.title(texts.get("ui.nav.commitments")), figures), manners),
                search(),
                columns);
        body.getStyleClass().add("page-body");
        node = new ScrollPane(body);
        node.setFitToWidth(true);
        node.getStyleClass().add("page");
        model.foundProperty().subscribe(this::show);
        model.chosenProperty()
                .subscribe(
                        promise -> columns.side(promise.map(chosen::of).stream().toArray(Node[]::new)));
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
        model.changed(changes);
    }

    private TextField search() {
        var search = new TextField();
        search.setId("commitments-search");
        search.setPromptText(texts.get("ui.commitments.search"));
        search.setAccessibleText(texts.get("ui.commitments.search"));
        search.textProperty().bindBidirectional(model.queryProperty());
        return search;
    }

    private void show(List<Promise> promises) {
        long late = count(promises, Timing.LATE);
        figures.setText(texts.get("ui.commitments.figures", promises.size(), late, count(promises, Timing.SOON)));
        if (promises.isEmpty()) {
            String why = model.count() == 0 ? "ui.commitments.none" : "ui.commitments.none-found";
            columns.main(new Card(Words.quiet(texts.get(why))));
        } else if (board.isSelected()) {
            columns.main(board(promises));
        } else {
            columns.main(parts(promises).toArray(Node[]::new));
        }
    }

    private static long count(List<Promise> promises, Timing timing) {
        return promises.stream()
                .filter(promise -> promise.standing().timing() == timing)
                .count();
    }

    private List<Card> parts(List<Promise> promises) {
        var cards = new ArrayList<Card>();
        for (Timing timing : Timing.values()) {
            var rows = new VBox();
            rows.getStyleClass().add("rows");
            promises.stream()
                    .filter(promise -> promise.standing().timing() == timing)
                    .map(promise -> PromiseRow.of(promise, texts, model))
                    .forEach(rows.getChildren()::add);
            if (!rows.getChildren().isEmpty()) {
                rows.getChildren().getLast().getStyleClass().add("last-row");
                cards.add(Card.titled(texts.name(timing), rows));
            }
        }
        return cards;
    }

    private Node board(List<Promise> promises) {
        var lanes = new ArrayList<Node>();
        for (Lane lane : Lane.values()) {
            var card = Card.titled(texts.name(lane));
            card.setMinWidth(LANE_LEAST);
            promises.stream()
                    .filter(promise -> Lane.of(promise) == lane)
                    .map(promise -> PromiseRow.narrow(promise, texts, model))
                    .forEach(card.getChildren()::add);
            lanes.add(card);
        }
        return new EvenRow(LANE_GAP, LANE_GAP, lanes.toArray(Node[]::new));
    }

    /** A column of the board. */
    enum Lane {
        NOT_BEGUN,
        GOING_ON,
        DONE;

        static Lane of(Promise promise) {
            if (promise.standing().timing() == Timing.CLOSED) {
                return DONE;
            }
            return switch (promise.commitment().state()) {
                case NOT_BEGUN -> NOT_BEGUN;
                case BEGUN -> GOING_ON;
                case KEPT, NOT_KEPT, RELEASED -> DONE;
            };
        }
    }
}
