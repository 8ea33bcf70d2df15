package org.amanat.ui.checkin;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amanat.model.door.DoorFigures;
import org.amanat.model.door.DoorGuest;
import org.amanat.model.texts.Written;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.Pill;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/** Beside the box: how many are in, who came last, and who is missed. */
final class HallCards {

    private static final int LAST = 6;

    private final UiTexts texts;
    private final DoorWords words;
    private final Label inside = new Label();
    private final Label of = Words.quiet("");
    private final ProgressBar full = new ProgressBar(0);
    private final Pill over = new Pill("", Pill.Tone.CHECK);
    private final VBox last = new VBox();
    private final VBox parts = new VBox();
    private final Card count;
    private final Card lastIn;
    private final Card missed;
    private final VBox quarters = new VBox();
    private final Card arrived;

    HallCards(DoorWords words) {
        this.words = words;
        this.texts = words.texts();
        inside.setId("door-inside");
        inside.getStyleClass().add("door-figure");
        of.getStyleClass().add("door-of");
        of.setId("door-of");
        full.setMaxWidth(Double.MAX_VALUE);
        full.setFocusTraversable(false);
        full.setNodeOrientation(NodeOrientation.INHERIT);
        full.getStyleClass().add("door-full");
        over.setId("door-over");
        over.setVisible(false);
        over.setManaged(false);
        count = new Card(inside, of, full, over);
        count.setAlignment(Pos.CENTER);
        last.getStyleClass().add("rows");
        last.setId("door-last");
        lastIn = Card.titled(texts.get("checkin.last-in"), last);
        parts.setId("door-parts");
        parts.getStyleClass().add("door-parts");
        missed = Card.titled(texts.get("checkin.not-yet"), parts);
        quarters.setId("door-arrivals");
        quarters.getStyleClass().add("door-parts");
        arrived = Card.titled(texts.get("checkin.arrivals"), quarters);
    }

    Node[] all() {
        return new Node[] {count, lastIn, missed, arrived};
    }

    void show(Hall hall) {
        DoorFigures figures = hall.figures();
        inside.setText(Integer.toString(figures.inside()));
        of.setText(words.hall(figures));
        int most = figures.seats().orElse(Math.max(1, figures.expected()));
        full.setProgress(Math.min(1.0, (double) figures.inside() / most));
        over.setText(figures.over() == 0 ? "" : texts.get("checkin.over", figures.over()));
        over.setVisible(figures.over() > 0);
        over.setManaged(figures.over() > 0);
        count.setAccessibleText(figures.inside() + " " + of.getText());
        showLast(hall.in());
        parts.getChildren()
                .setAll(words.parts(figures).stream().map(Words::plain).toList());
        missed.setVisible(!parts.getChildren().isEmpty());
        missed.setManaged(missed.isVisible());
        showArrivals(hall.arrivals());
    }

    /** The latest quarters of an hour, each as long as it was full. */
    private void showArrivals(SortedMap<LocalTime, Integer> arrivals) {
        int most = arrivals.values().stream().max(Comparator.naturalOrder()).orElse(1);
        var rows = arrivals.entrySet().stream()
                .skip(Math.max(0, arrivals.size() - LAST))
                .map(quarter -> quarter(quarter.getKey(), quarter.getValue(), most))
                .toList();
        quarters.getChildren().setAll(rows);
        arrived.setVisible(!rows.isEmpty());
        arrived.setManaged(!rows.isEmpty());
    }

    private HBox quarter(LocalTime from, int persons, int most) {
        var time = Words.quiet(Written.time(from));
        var bar = new ProgressBar((double) persons / most);
        bar.getStyleClass().add("door-full");
        bar.setFocusTraversable(false);
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        var number = Words.plain(Integer.toString(persons));
        List.of(time, number).forEach(label -> {
            label.setWrapText(false);
            label.setMinWidth(Label.USE_PREF_SIZE);
        });
        var row = new HBox(time, bar, number);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("apart");
        row.setAccessibleText(Written.time(from) + ": " + persons);
        return row;
    }

    private void showLast(List<DoorGuest> in) {
        last.getChildren().setAll(in.stream().limit(LAST).map(this::row).toList());
        if (last.getChildren().isEmpty()) {
            last.getChildren().add(Words.quiet(texts.get("checkin.nobody-in")));
        }
        last.getChildren().getLast().getStyleClass().add("last-row");
    }

    private HBox row(DoorGuest guest) {
        String more = guest.arrived() > 1
                ? texts.get("checkin.with", words.name(guest), guest.arrived() - 1)
                : words.name(guest);
        var name = Words.plain(more);
        name.setWrapText(false);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        var time = Words.quiet(words.since(guest).orElse(""));
        time.setWrapText(false);
        time.setMinWidth(Label.USE_PREF_SIZE);
        var row = new HBox(name, time);
        row.getStyleClass().add("apart");
        return row;
    }
}
