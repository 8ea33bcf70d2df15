package org.amanat.ui.stories.consent;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.amanat.model.change.Aggregate;
import org.amanat.model.change.ChangeSet;
import org.amanat.model.story.StoryId;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.stories.StoryPane;

/** The right column of a story: what is due, what it may be used for, its consent, and where it has been used. */
public final class ConsentPane implements StoryPane {

    private static final Set<Aggregate> SHOWN =
            Set.of(Aggregate.STORIES, Aggregate.EVENTS, Aggregate.PROGRAMME, Aggregate.WORKSPACE, Aggregate.DOCUMENTS);

    private final ConsentModel model;
    private final VBox node;
    private final List<Node> actions;

    public ConsentPane(ConsentDesk desk) {
        UiTexts texts = desk.texts();
        model = new ConsentModel(desk.workspace(), desk.tasks(), texts);
        var dialogs = new ConsentDialogs(desk, model);
        Button release = Buttons.plain(texts.get("consent.desk.release"), dialogs::release);
        release.setId("open-release");
        Button papers = Buttons.quiet(texts.get("consent.desk.papers"), dialogs::papers);
        papers.setId("open-papers");
        node = new VBox(
                new DuePane(model, texts, dialogs::record).node(),
                new MayPane(model, texts).node(),
                new StepsPane(model, texts, dialogs::scan, release, papers).node(),
                new UsesPane(model, texts, dialogs::copies).node());
        node.getStyleClass().add("column");
        Button form = Buttons.plain(texts.get("consent.desk.form"), dialogs::form);
        form.setId("open-form");
        Button withdraw = Buttons.plain(texts.get("consent.desk.withdraw"), dialogs::withdraw);
        withdraw.setId("open-withdraw");
        Button record = Buttons.main(texts.get("consent.desk.record"), dialogs::record);
        record.setId("open-record");
        actions = List.of(form, withdraw, record);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Node> actions() {
        return actions;
    }

    @Override
    public void show(StoryId story) {
        model.show(story);
    }

    @Override
    public void hidden() {
        model.leave();
    }

    @Override
    public void changed(ChangeSet changes) {
        if (Stream.of(changes.touched()).flatMap(Set::stream).anyMatch(SHOWN::contains)) {
            model.load();
        }
    }
}
