package org.amanat.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amanat.model.texts.Texts;
import org.amanat.ui.common.Navigator;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Wordmark;

/** The navigation: what there is, and at its foot settings and the lock. */
final class Sidebar extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private static final double WORDMARK = 18;

    private final Map<Section, Button> entries = new EnumMap<>(Section.class);

    Sidebar(UiTexts texts, Navigator navigator, Runnable lock) {
        getStyleClass().add("sidebar");
        for (Section section : Section.values()) {
            var entry = entry(texts.get(section.titleKey()), () -> navigator.open(section.place()));
            entry.setId("nav-" + Texts.kebab(section));
            entries.put(section, entry);
        }
        var between = new Region();
        VBox.setVgrow(between, Priority.ALWAYS);
        getChildren()
                .addAll(
                        new Wordmark(WORDMARK),
                        entryOf(Section.TODAY),
                        entryOf(Section.EVENTS),
                        entryOf(Section.STORIES),
                        entryOf(Section.COMMITMENTS),
                        entryOf(Section.PEOPLE),
                        between,
                        entryOf(Section.SETTINGS),
                        lockEntry(texts, lock));
    }

    /** Marks where the person is. */
    void mark(Section chosen) {
        entries.forEach((section, entry) -> {
            entry.pseudoClassStateChanged(CHOSEN, section == chosen);
            entry.setAccessibleHelp(section == chosen ? entry.getText() : "");
        });
    }

    /**
     * Shows beside an entry how many things in it want somebody; nothing beside it if there are none.
     *
     * @param sentence says the same in words, for whoever does not see the figure
     */
    void count(Section section, int things, String sentence) {
        var entry = entryOf(section);
        var figure = new Label(Integer.toString(things));
        figure.getStyleClass().add("nav-count");
        figure.setMinWidth(Label.USE_PREF_SIZE);
        entry.setGraphic(things == 0 ? null : figure);
        entry.setContentDisplay(ContentDisplay.RIGHT);
        entry.setAccessibleText(things == 0 ? entry.getText() : entry.getText() + ": " + sentence);
    }

    private Button entryOf(Section section) {
        return Objects.requireNonNull(entries.get(section));
    }

    private static Button lockEntry(UiTexts texts, Runnable lock) {
        var entry = entry(texts.get("ui.lock"), lock);
        entry.setId("lock-now");
        var keys = new Label(Shortcuts.LOCK.getDisplayText());
        keys.getStyleClass().add("keys");
        entry.setGraphic(keys);
        entry.setContentDisplay(ContentDisplay.RIGHT);
        return entry;
    }

    private static Button entry(String text, Runnable action) {
        var entry = new Button(text);
        entry.getStyleClass().setAll("nav-entry");
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setAlignment(Pos.CENTER_LEFT);
        entry.setOnAction(_ -> action.run());
        return entry;
    }
}
