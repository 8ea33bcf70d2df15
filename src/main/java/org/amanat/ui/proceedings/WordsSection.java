package org.amanat.ui.proceedings;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.amanat.model.proceedings.RecordText;
import org.amanat.model.texts.Texts;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.form.LocalizedEntry;

/** The day in brief, and own words before the parts of the printed summary. */
final class WordsSection implements Section {

    private final Map<RecordText, LocalizedEntry> entries = new EnumMap<>(RecordText.class);
    private final ScrollPane content;

    WordsSection(ProceedingsModel model) {
        UiTexts texts = model.texts();
        var form = new Form();
        form.add(Words.quiet(texts.get("ui.proceedings.words-why")));
        for (RecordText kind : RecordText.values()) {
            var entry = Entry.words(
                    "words-" + Texts.kebab(kind), texts.name(kind), kind == RecordText.BRIEF ? 5 : 2, texts);
            entry.onSave(words -> model.save(event -> {
                model.workspace().proceedings().write(event, kind, words);
                return event;
            }));
            entries.put(kind, entry);
            form.row(entry);
        }
        content = new ScrollPane(new Card(form));
        content.setFitToWidth(true);
        content.getStyleClass().add("page");
    }

    @Override
    public String titleKey() {
        return "ui.proceedings.words";
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void took(ProceedingsModel.Shown loaded) {
        entries.forEach((kind, entry) -> entry.set(loaded.day().text(kind)));
    }
}
