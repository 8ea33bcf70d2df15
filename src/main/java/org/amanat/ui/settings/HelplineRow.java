package org.amanat.ui.settings;

import java.util.ArrayList;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.amanat.model.LocalizedText;
import org.amanat.model.workspace.Helpline;
import org.amanat.model.workspace.HelplineId;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.form.Field;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.form.LocalizedEntry;
import org.amanat.ui.common.form.TextEntry;
import org.amanat.ui.common.preferences.Preferences;

/** The fields of one helpline. */
final class HelplineRow {

    private final SettingsModel model;
    private final LocalizedEntry name;
    private final TextEntry phone;
    private final LocalizedEntry hours;
    private final VBox node;
    private Helpline helpline;

    HelplineRow(HelplineId id, SettingsModel model, UiTexts texts, Node buttons) {
        this.model = model;
        this.helpline = new Helpline(id, LocalizedText.empty(), "", LocalizedText.empty());
        name = new LocalizedEntry(
                        "helpline-name", texts.get("ui.settings.helpline.name"), Preferences.LANGUAGES, 1, texts)
                .onSave(text -> edit(old -> new Helpline(old.id(), text, old.phone(), old.hours())));
        phone = TextEntry.line("helpline-phone", texts.get("ui.settings.phone")).leftToRight();
        phone.onSave(text -> edit(old -> new Helpline(old.id(), old.name(), text, old.hours())));
        hours = new LocalizedEntry(
                        "helpline-hours", texts.get("ui.settings.helpline.hours"), Preferences.LANGUAGES, 1, texts)
                .onSave(text -> edit(old -> new Helpline(old.id(), old.name(), old.phone(), text)));
        var fields = new ArrayList<Field<?>>();
        fields.add(phone);
        fields.addAll(hours.fields());
        node = new VBox(new Form().row(name).row(fields), buttons);
        node.getStyleClass().add("helpline");
    }

    Node node() {
        return node;
    }

    void show(Helpline shown) {
        helpline = shown;
        name.set(shown.name());
        phone.set(shown.phone());
        hours.set(shown.hours());
    }

    private void edit(UnaryOperator<Helpline> change) {
        helpline = change.apply(helpline);
        model.edit(helpline);
    }
}
