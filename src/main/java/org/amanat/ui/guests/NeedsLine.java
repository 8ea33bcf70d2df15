package org.amanat.ui.guests;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.amanat.model.attendance.EventNeeds;
import org.amanat.model.attendance.Heads;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/**
 * What most of those who are expected eat and need, with the way to the sheet for the kitchen and the hall, which has
 * all of it.
 */
final class NeedsLine extends HBox {

    /** So many wishes of a kind leave the list of guests its height. */
    private static final int MOST = 3;

    private final UiTexts texts;
    private final Label needs = Words.quiet("");

    /** @param print leads to where the sheet is printed */
    NeedsLine(UiTexts texts, Runnable print) {
        this.texts = texts;
        needs.setId("guests-needs");
        needs.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(needs, Priority.ALWAYS);
        var sheet = Buttons.plain(texts.get("ui.guests.needs.print"), print);
        sheet.setId("guests-needs-print");
        sheet.setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("buttons");
        managedProperty().bind(visibleProperty());
        getChildren().setAll(needs, sheet);
    }

    /** Of nobody there is nothing to say, and nothing to print. */
    void show(Optional<EventNeeds> summed) {
        var some = summed.filter(now -> now.heads().all() > 0);
        setVisible(some.isPresent());
        needs.setText(some.map(this::sentences).orElse(""));
    }

    private String sentences(EventNeeds some) {
        String eating = joined(" · ", expected(some.heads()), line("ui.guests.food", some.food()));
        return joined("\n", eating, line("ui.guests.access", some.access()));
    }

    private String expected(Heads heads) {
        String all = texts.get("ui.guests.expected", heads.all());
        return heads.unnamed() == 0 ? all : texts.get("ui.guests.expected-unasked", all, heads.unnamed());
    }

    private String line(String key, List<EventNeeds.Wish> wishes) {
        if (wishes.isEmpty()) {
            return "";
        }
        var told = wishes.stream().limit(MOST).map(wish -> texts.get("ui.guests.wish", wish.written(), wish.times()));
        int left = wishes.size() - MOST;
        var more = left > 0 ? Stream.of(texts.get("ui.guests.wishes-more", left)) : Stream.<String>empty();
        return texts.get(key, Stream.concat(told, more).collect(Collectors.joining(" · ")));
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }
}
