package org.amanat.ui.settings;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.amanat.model.workspace.Branding;
import org.amanat.model.workspace.Logo;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.FileChoice;
import org.amanat.ui.common.dialog.FileKind;
import org.amanat.ui.common.form.AccentEntry;
import org.amanat.ui.common.form.Form;

/** What printed paper looks like: the logo and the one colour beside black. */
final class BrandingFields {

    private static final double WIDTH = 220;
    private static final double HEIGHT = 68;

    private final AccentEntry accent;
    private final ImageView logo = new ImageView();
    private final StackPane frame = new StackPane(logo);
    private final Button remove;
    private final Card card;
    private Branding shown = Branding.PLAIN;

    BrandingFields(SettingsModel model, UiTexts texts, FileChoice files) {
        accent = new AccentEntry("accent", texts.get("ui.settings.accent"), texts);
        accent.onSave(chosen -> model.edit(draft -> draft.branding(new Branding(shown.logo(), chosen))));
        logo.setId("logo");
        logo.setFitWidth(WIDTH);
        logo.setFitHeight(HEIGHT);
        logo.setPreserveRatio(true);
        logo.setAccessibleText(texts.get("ui.settings.logo"));
        frame.getStyleClass().add("logo-on-paper");
        Button choose = Buttons.plain(
                texts.get("ui.settings.logo.choose"),
                () -> files.toOpen(FileKind.PICTURE).ifPresent(model::chooseLogo));
        choose.setId("choose-logo");
        remove = Buttons.quiet(
                texts.get("ui.settings.logo.remove"),
                () -> model.edit(draft -> draft.branding(new Branding(Optional.empty(), shown.accent()))));
        remove.setId("remove-logo");
        var buttons = new HBox(choose, remove);
        buttons.getStyleClass().add("buttons");
        card = Card.titled(
                texts.get("ui.settings.branding"),
                Words.quiet(texts.get("ui.settings.branding.more")),
                frame,
                buttons,
                new Form().row(accent));
    }

    Card card() {
        return card;
    }

    void show(Branding branding) {
        if (!branding.logo().equals(shown.logo()) || logo.getImage() == null) {
            logo.setImage(branding.logo().map(BrandingFields::image).orElse(null));
        }
        shown = branding;
        accent.set(branding.accent());
        boolean isThere = branding.logo().isPresent();
        frame.setVisible(isThere);
        frame.setManaged(isThere);
        remove.setDisable(!isThere);
    }

    private static Image image(Logo logo) {
        return new Image(new ByteArrayInputStream(logo.bytes()));
    }
}
