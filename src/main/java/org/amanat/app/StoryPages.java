package org.amanat.app;

import java.util.List;
import org.amanat.operations.OpenWorkspace;
import org.amanat.ui.common.Navigator;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.SettingsCard;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.stories.NewStoryModel;
import org.amanat.ui.stories.NewStoryPane;
import org.amanat.ui.stories.StoriesModel;
import org.amanat.ui.stories.StoriesScreen;
import org.amanat.ui.stories.StoryModel;
import org.amanat.ui.stories.StoryPane;
import org.amanat.ui.stories.StoryScreen;
import org.amanat.ui.stories.consent.ConsentDesk;
import org.amanat.ui.stories.consent.ConsentPane;
import org.amanat.ui.stories.facts.FactsPane;
import org.amanat.ui.stories.narrator.LeadsCard;
import org.amanat.ui.stories.narrator.NarratorPane;
import org.amanat.ui.stories.narrator.NarratorsModel;
import org.amanat.ui.stories.narrator.RecoveryKeyPane;
import org.amanat.ui.stories.safety.SafetyPane;
import org.amanat.ui.stories.text.TextModel;
import org.amanat.ui.stories.text.TextPane;
import org.amanat.ui.stories.themes.ThemesPane;

/** The screens about stories, and the panes that are put onto the page of one. */
final class StoryPages {

    private final OpenWorkspace workspace;
    private final OpenFile.Desk desk;
    private final Dialogs dialogs;
    private final Navigator navigator;
    private final NarratorsModel narrators;

    StoryPages(OpenWorkspace workspace, OpenFile.Desk desk, Dialogs dialogs, Navigator navigator) {
        this.workspace = workspace;
        this.desk = desk;
        this.dialogs = dialogs;
        this.navigator = navigator;
        narrators = new NarratorsModel(
                workspace.narrators(),
                desk.tasks(),
                desk.texts(),
                desk.outside().clock());
    }

    StoriesScreen list() {
        var newStory = new NewStoryModel(workspace, desk.tasks(), desk.texts());
        return new StoriesScreen(
                new StoriesModel(workspace, desk.tasks(), desk.texts()),
                desk.texts(),
                navigator,
                dialogs,
                new NewStoryPane(newStory, desk.texts(), dialogs, navigator));
    }

    StoryScreen page() {
        var model = new StoryModel(
                workspace.stories(),
                desk.tasks(),
                desk.texts(),
                narrators::sealedNames,
                () -> navigator.open(new Place.StoryList()));
        return new StoryScreen(model, desk.texts(), main(model), beside());
    }

    SettingsCard leads() {
        var key = new RecoveryKeyPane(workspace.recoverySheet(), desk.tasks(), desk.texts(), dialogs, desk.files());
        return new LeadsCard(narrators, desk.texts(), dialogs, key::show);
    }

    /** What stands in the wide column, in this order. */
    private List<StoryPane> main(StoryModel model) {
        var tasks = desk.tasks();
        var texts = desk.texts();
        var narrator = new NarratorPane(narrators, model, texts, dialogs, () -> navigator.open(new Place.Settings()));
        return List.of(
                new TextPane(
                        new TextModel(workspace, model, tasks, texts, narrators::sealedNames),
                        texts,
                        dialogs,
                        narrator::reach),
                new ThemesPane(model, texts, dialogs),
                narrator,
                new SafetyPane(model, texts, desk.outside().clock()),
                new FactsPane(model, workspace, tasks, texts));
    }

    /** What stands beside it: what it may be used for, consent, where it was used. */
    private List<StoryPane> beside() {
        return List.of(new ConsentPane(new ConsentDesk(
                workspace,
                desk.tasks(),
                desk.texts(),
                dialogs,
                desk.files(),
                desk.outside().printers())));
    }
}
