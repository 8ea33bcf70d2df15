package org.amanat.ui.settings;

import java.util.List;
import org.amanat.model.Language;
import org.amanat.model.texts.Texts;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.preferences.PreferenceStore;
import org.amanat.ui.common.preferences.Preferences;
import org.amanat.ui.common.theme.Look;

/** How the window is on this computer. Each choice is seen at once. */
final class WindowFields {

    private final Form form;

    WindowFields(PreferenceStore store, UiTexts texts) {
        var present = store.get();
        var language = ChoiceEntry.of(
                "window-language", texts.get("ui.settings.language"), Preferences.LANGUAGES, WindowFields::ownName);
        language.set(present.language());
        language.onSave(chosen -> store.change(store.get().with(chosen)));
        var look = ChoiceEntry.of(
                "window-look",
                texts.get("ui.settings.look"),
                List.of(Look.values()),
                chosen -> texts.get("ui.settings.look." + Texts.kebab(chosen)));
        look.set(present.look());
        look.onSave(chosen -> store.change(store.get().with(chosen)));
        var idle = ChoiceEntry.of(
                "window-idle",
                texts.get("ui.settings.idle"),
                Preferences.IDLE_MINUTES,
                minutes -> minutes == Preferences.NEVER
                        ? texts.get("ui.settings.idle.never")
                        : texts.get("ui.settings.idle.after", minutes));
        idle.set(present.idleMinutes());
        idle.onSave(minutes -> store.change(store.get().withIdleMinutes(minutes)));
        form = new Form().row(language).row(look).row(idle);
    }

    Form form() {
        return form;
    }

    /** Each language by its own name, so that somebody who reads only that one finds it. */
    private static String ownName(Language language) {
        return Texts.in(language).name(language);
    }
}
