package org.amanat.ui.stories.consent;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.amanat.model.consent.ConsentFile;
import org.amanat.model.consent.ConsentTexts;
import org.amanat.model.consent.RecallLine;
import org.amanat.model.consent.RegisteredUse;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;

/** Where the story has been used: each paper that holds it, and where its copies went. */
final class UsesPane {

    private final UiTexts texts;
    private final VBox rows = new VBox();
    private final Card card;

    /** @param copies opens the list on which copies are entered */
    UsesPane(ConsentModel model, UiTexts texts, Runnable copies) {
        this.texts = texts;
        rows.getStyleClass().add("rows");
        rows.setId("uses");
        Button open = Buttons.plain(texts.get("consent.desk.uses.copies"), copies);
        open.setId("open-copies");
        card = Card.titled(texts.get("consent.desk.uses"), rows, open);
        model.shownProperty().subscribe(shown -> {
            rows.getChildren().clear();
            shown.ifPresent(loaded -> show(loaded.file()));
            open.setDisable(shown.map(loaded -> loaded.file().uses().isEmpty()).orElse(true));
        });
    }

    Node node() {
        return card;
    }

    private void show(ConsentFile file) {
        file.recallList().forEach(line -> rows.getChildren().add(row(line, file)));
        if (file.uses().isEmpty()) {
            rows.getChildren().add(Words.quiet(texts.get("consent.desk.uses.none")));
        }
        rows.getChildren().getLast().getStyleClass().add("last-row");
    }

    private Node row(RecallLine line, ConsentFile file) {
        List<RegisteredUse> uses = file.uses().stream()
                .filter(use -> use.document().equals(line.document()))
                .toList();
        var first = uses.getFirst();
        String scopes = uses.stream()
                .flatMap(use -> use.scope().stream())
                .distinct()
                .map(scope -> ConsentTexts.name(scope, texts.texts()))
                .collect(Collectors.joining(texts.get("consent.desk.comma")));
        String paper = ConsentTexts.name(first.paper(), texts.texts());
        var day = texts.date(Copies.day(first, file));
        return new VBox(
                Card.apart(Words.plain(scopes.isEmpty() ? paper : paper + " · " + scopes), Words.quiet(day)),
                Words.small(Copies.sentence(line, texts)));
    }
}
