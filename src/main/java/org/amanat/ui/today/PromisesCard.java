package org.amanat.ui.today;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.amanat.model.people.Organisation;
import org.amanat.model.proceedings.Promise;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.Navigator;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.plan.StandingWords;

/** Commitments that somebody should ask about: late, or due within a fortnight. */
final class PromisesCard {

    /** More do not help on a first screen; the rest is behind the button. */
    private static final int SEEN = 5;

    private final UiTexts texts;
    private final Navigator navigator;

    PromisesCard(UiTexts texts, Navigator navigator) {
        this.texts = texts;
        this.navigator = navigator;
    }

    /** @param promises the most urgent first, not empty */
    Card of(List<Promise> promises) {
        var rows = new VBox();
        rows.getStyleClass().add("rows");
        promises.stream().limit(SEEN).map(this::row).forEach(rows.getChildren()::add);
        rows.getChildren().getLast().getStyleClass().add("last-row");
        var all = Buttons.quiet(texts.get("ui.today.promises.all"), () -> navigator.open(new Place.Commitments()));
        all.setId("today-commitments");
        return new Card(Card.apart(Words.heading(texts.get("ui.today.promises")), all), rows);
    }

    private Node row(Promise promise) {
        String by = promise.by().map(Organisation::name).map(texts::best).orElse("");
        String when = promise.standing().next().map(texts::date).orElse("");
        String more = by.isEmpty() ? when : texts.get("ui.today.promises.line", by, when);
        var words = new VBox(Words.plain(texts.best(promise.commitment().wording())), Words.small(more));
        words.setMinWidth(0);
        return Card.apart(words, StandingWords.pill(promise.commitment(), promise.standing(), texts));
    }
}
