package org.amanat.ui.programme;

import java.util.Arrays;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.amanat.model.event.ItemKind;
import org.amanat.model.texts.Texts;
import org.amanat.ui.common.UiTexts;

/** A button with the kinds of item, each with its usual length. */
final class KindMenu extends MenuButton {

    KindMenu(String text, UiTexts texts, Consumer<ItemKind> chosen) {
        super(text);
        getItems()
                .setAll(Arrays.stream(ItemKind.values())
                        .map(kind -> item(kind, texts, chosen))
                        .toList());
    }

    private static MenuItem item(ItemKind kind, UiTexts texts, Consumer<ItemKind> chosen) {
        String length = texts.length(UsualItems.minutes(kind));
        var item = new MenuItem(texts.get("ui.programme.kind-and-length", texts.name(kind), length));
        item.setId("add-" + Texts.kebab(kind));
        item.setOnAction(_ -> chosen.accept(kind));
        return item;
    }
}
