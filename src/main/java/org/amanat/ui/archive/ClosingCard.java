package org.amanat.ui.archive;

import java.time.Instant;
import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.amanat.model.archive.ClosingPoint;
import org.amanat.model.texts.Texts;
import org.amanat.operations.Archive.Shelf;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.Pill;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/** What an event lacks, each with what to do, and the button that closes it; or since when it is closed. */
final class ClosingCard {

    private final UiTexts texts;
    private final Runnable close;

    /** @param close asks once more, then closes */
    ClosingCard(UiTexts texts, Runnable close) {
        this.texts = texts;
        this.close = close;
    }

    Card of(Shelf shelf) {
        return shelf.closedAt().map(at -> closed(at, shelf.zone())).orElseGet(() -> open(shelf));
    }

    private Card closed(Instant at, ZoneId zone) {
        var since = texts.date(at.atZone(zone).toLocalDate());
        return Card.titled(
                texts.get("archive.closed"),
                Words.strong(texts.get("archive.closed.since", since)),
                Words.quiet(texts.get("archive.closed.more")));
    }

    private Card open(Shelf shelf) {
        Button button = Buttons.main(texts.get("archive.close"), close);
        button.setId("archive-close");
        button.setDisable(!shelf.canClose());
        if (shelf.missing().isEmpty()) {
            return Card.titled(
                    texts.get("archive.check"),
                    Words.strong(texts.get("archive.check.nothing")),
                    Words.quiet(texts.get("archive.check.more")),
                    button);
        }
        var rows = new VBox();
        rows.getStyleClass().add("rows");
        shelf.missing().forEach(point -> rows.getChildren().add(row(point)));
        rows.getChildren().getLast().getStyleClass().add("last-row");
        return Card.titled(texts.get("archive.check"), Words.quiet(texts.get("archive.check.more")), rows, button);
    }

    private Node row(ClosingPoint point) {
        String key = Texts.kebab(point.kind());
        var pill = point.isInTheWay()
                ? new Pill(texts.get("archive.check.in-the-way"), Pill.Tone.STOP)
                : new Pill(texts.get("archive.check.look"), Pill.Tone.CHECK);
        var words = new VBox(
                Words.plain(texts.get("archive.point." + key, point.count())),
                Words.small(texts.get("archive.point-next." + key)));
        var row = Card.apart(words, pill);
        row.getStyleClass().add("planned-story");
        return row;
    }
}
