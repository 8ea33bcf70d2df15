package org.amanat.ui.stories;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.amanat.model.Language;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.Navigator;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.form.LocalizedEntry;
import org.amanat.ui.common.form.Reading;
import org.amanat.ui.common.preferences.Preferences;

/** The form for a new story: a pseudonym, suggested, and the language that it was told in. */
public final class NewStoryPane {

    private final NewStoryModel model;
    private final UiTexts texts;
    private final Dialogs dialogs;
    private final Navigator navigator;

    public NewStoryPane(NewStoryModel model, UiTexts texts, Dialogs dialogs, Navigator navigator) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
        this.navigator = navigator;
    }

    /** Shows the form with a pseudonym in it. */
    public void show() {
        var pseudonym = new LocalizedEntry(
                "new-pseudonym", texts.get("story.pseudonym.label"), Preferences.LANGUAGES, 1, texts);
        var toldIn =
                ChoiceEntry.of("new-told-in", texts.get("story.told-in.label"), Preferences.LANGUAGES, texts::name);
        toldIn.set(Language.URDU);
        Button another = Buttons.quiet(texts.get("story.suggest"), () -> suggest(pseudonym));
        another.setId("suggest-pseudonym");
        Button cancel = Buttons.plain(texts.get("ui.cancel"), dialogs::close);
        cancel.setCancelButton(true);
        Button create = Buttons.main(texts.get("story.list.add"), () -> create(pseudonym, toldIn));
        create.setId("create-story");
        create.setDefaultButton(true);
        var buttons = new HBox(cancel, create);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("buttons");
        var form = new Form()
                .add(Words.quiet(texts.get("story.pseudonym.more")))
                .row(pseudonym)
                .add(another)
                .row(toldIn);
        var card = Card.titled(texts.get("story.list.new"), form, buttons);
        card.getStyleClass().addAll("dialog", "wide-dialog");
        dialogs.show(card);
        suggest(pseudonym);
    }

    private void suggest(LocalizedEntry pseudonym) {
        model.suggest(found -> found.ifPresentOrElse(
                pseudonym::set, () -> pseudonym.in(texts.language()).complain(texts.get("story.suggest.none"))));
    }

    private void create(LocalizedEntry pseudonym, ChoiceEntry<Language> toldIn) {
        var name = pseudonym.read();
        var first = pseudonym.in(texts.language());
        if (name.isEmpty()) {
            first.complain(texts.get("story.pseudonym.needed"));
            first.control().requestFocus();
            return;
        }
        if (toldIn.read() instanceof Reading.Value<Language>(var language)) {
            model.create(
                    name,
                    language,
                    story -> {
                        dialogs.close();
                        navigator.open(new Place.AStory(story));
                    },
                    problem -> {
                        first.complain(problem.sentence(texts.texts()) + " " + problem.nextStep(texts.texts()));
                        first.control().requestFocus();
                    });
        }
    }
}
