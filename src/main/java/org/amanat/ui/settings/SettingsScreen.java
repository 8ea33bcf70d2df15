package org.amanat.ui.settings;

import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.amanat.model.change.Aggregate;
import org.amanat.model.change.ChangeSet;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.Columns;
import org.amanat.ui.common.Crumbs;
import org.amanat.ui.common.Screen;
import org.amanat.ui.common.SettingsCard;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.common.dialog.FileChoice;
import org.amanat.ui.common.preferences.PreferenceStore;

/** The organisation and its helplines, the window on this computer, and the file itself. */
public final class SettingsScreen implements Screen {

    private static final Set<Aggregate> SHOWN = Set.of(Aggregate.WORKSPACE);

    private final SettingsModel model;
    private final List<SettingsCard> more;
    private final ScrollPane node;
    private final ReadOnlyObjectWrapper<Crumbs> crumbs;

    /** @param more cards of other areas, under those about the file */
    public SettingsScreen(
            SettingsModel model,
            PreferenceStore preferences,
            UiTexts texts,
            Dialogs dialogs,
            FileChoice files,
            List<SettingsCard> more) {
        this.model = model;
        this.more = List.copyOf(more);
        this.crumbs = new ReadOnlyObjectWrapper<>(Crumbs.of(texts.get("ui.nav.settings")));
        var organisation = new OrganisationFields(model, texts);
        var helplines = new HelplineFields(model, texts);
        var branding = new BrandingFields(model, texts, files);
        var columns = new Columns()
                .main(
                        Card.titled(texts.get("ui.settings.organisation"), organisation.form()),
                        branding.card(),
                        helplines.card())
                .side(
                        Card.titled(texts.get("ui.settings.computer"), new WindowFields(preferences, texts).form()),
                        Card.titled(texts.get("ui.settings.place"), organisation.placeForm()),
                        new FileCard(model, texts, dialogs).card())
                .andSide(more.stream().map(SettingsCard::node).toArray(Node[]::new));
        var body = new VBox(Words.title(texts.get("ui.nav.settings")), columns);
        body.getStyleClass().add("page-body");
        node = new ScrollPane(body);
        node.setFitToWidth(true);
        node.getStyleClass().add("page");
        model.settingsProperty()
                .subscribe(settings -> settings.ifPresent(loaded -> {
                    organisation.show(loaded);
                    helplines.show(loaded.helplines());
                    branding.show(loaded.branding());
                }));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<Crumbs> crumbs() {
        return crumbs.getReadOnlyProperty();
    }

    @Override
    public void shown() {
        more.forEach(SettingsCard::shown);
        model.load();
    }

    @Override
    public void changed(ChangeSet changes) {
        more.forEach(card -> card.changed(changes));
        if (changes.touched().stream().anyMatch(SHOWN::contains)) {
            model.load();
        }
    }
}
