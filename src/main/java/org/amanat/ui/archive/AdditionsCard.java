package org.amanat.ui.archive;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.archive.Addition;
import org.amanat.model.event.EventId;
import org.amanat.operations.Archive.Shelf;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Unsaved;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.form.LocalizedEntry;
import org.jspecify.annotations.Nullable;

/** What was added to a closed event, and a form for more. What is typed stays in it until it is added. */
final class AdditionsCard {

    private static final int ROWS = 3;
    private static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.URDU);

    private final UiTexts texts;
    private final Card node;
    private final VBox rows = new VBox();
    private final LocalizedEntry entry;
    private final Button add;
    /** What was typed for other events and not added. */
    private final Map<EventId, LocalizedText> typed = new HashMap<>();

    private @Nullable EventId event;

    /** @param adding called with what was typed */
    AdditionsCard(UiTexts texts, Consumer<LocalizedText> adding) {
        this.texts = texts;
        entry = new LocalizedEntry("addition", texts.get("archive.addition"), LANGUAGES, ROWS, texts);
        add = Buttons.plain(texts.get("archive.add"), () -> adding.accept(entry.read()));
        add.setId("addition-add");
        rows.getStyleClass().add("rows");
        node = Card.titled(
                texts.get("archive.additions"),
                Words.quiet(texts.get("archive.additions.more")),
                rows,
                new Form().row(entry),
                add);
        for (Language language : LANGUAGES) {
            entry.in(language).control().textProperty().subscribe(_ -> noteUnsaved());
        }
    }

    Node node() {
        return node;
    }

    /** Another event is shown: what was typed for it before stands there again. */
    void of(EventId shown) {
        if (event != null && !shown.equals(event)) {
            typed.put(event, entry.read());
            entry.set(typed.getOrDefault(shown, LocalizedText.empty()));
        }
        event = shown;
    }

    private void noteUnsaved() {
        if (entry.read().isEmpty()) {
            Unsaved.clear(node);
        } else {
            Unsaved.mark(node, texts.get("archive.addition.unsaved"));
        }
    }

    /** It is in the file; the form is free for the next. */
    void added() {
        entry.set(LocalizedText.empty());
    }

    void show(Shelf shelf) {
        boolean closed = shelf.closedAt().isPresent();
        add.setDisable(!closed);
        entry.fields().forEach(field -> field.node().setDisable(!closed));
        rows.getChildren()
                .setAll(shelf.additions().stream()
                        .map(one -> row(one, shelf.zone()))
                        .toList());
        if (!rows.getChildren().isEmpty()) {
            rows.getChildren().getLast().getStyleClass().add("last-row");
        }
    }

    private Node row(Addition addition, ZoneId zone) {
        var row = new VBox(
                Words.plain(texts.best(addition.wording())),
                Words.small(texts.date(addition.addedAt().atZone(zone).toLocalDate())));
        row.getStyleClass().add("planned-story");
        return row;
    }
}
