package org.amanat.ui.eventstories;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.amanat.model.change.ChangeSet;
import org.amanat.model.consent.Audience;
import org.amanat.model.document.Printers;
import org.amanat.model.event.EventId;
import org.amanat.model.story.StoryId;
import org.amanat.operations.OpenWorkspace;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.Card;
import org.amanat.ui.common.Columns;
import org.amanat.ui.common.EventTab;
import org.amanat.ui.common.Toast;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.dialog.Dialogs;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.task.Tasks;
import org.jspecify.annotations.Nullable;

/** Stories planned into the programme of an event, what the gate says of each, and the question on the morning. */
public final class EventStoriesTab implements EventTab {

    /** Names the tab. */
    public static final String NAME = "stories";

    private final UiTexts texts;
    private final Dialogs dialogs;
    private final EventStoriesModel model;
    private final ReprintModel reprint;
    private final Consumer<EventId> openProgramme;
    private final ChoiceEntry<Audience> before;
    private final VBox items = new VBox();
    private final VBox morning = new VBox();
    private final Toast toast = new Toast();
    private final StackPane node;
    private @Nullable EventId event;

    /** @param openProgramme shows the programme of an event, where an item for stories can be added */
    public EventStoriesTab(
            OpenWorkspace workspace,
            Tasks tasks,
            UiTexts texts,
            Dialogs dialogs,
            Printers printers,
            Consumer<EventId> openProgramme) {
        this.texts = texts;
        this.dialogs = dialogs;
        this.openProgramme = openProgramme;
        model = new EventStoriesModel(workspace, tasks, texts);
        reprint = new ReprintModel(workspace.printing(), printers, tasks, texts);
        before = audience();
        items.getStyleClass().add("column");
        morning.getStyleClass().add("column");
        var page = new ScrollPane(new Columns()
                .main(items)
                .side(morning, new Card(before.node(), Words.small(texts.get("ui.event-stories.before.more")))));
        page.setFitToWidth(true);
        page.getStyleClass().addAll("page", "tab-page");
        node = new StackPane(page, toast);
        node.setId("event-stories-tab");
        model.shownProperty().subscribe(shown -> shown.ifPresent(this::show));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String titleKey() {
        return "ui.event-stories.tab";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(EventId shown) {
        event = shown;
        model.show(shown);
    }

    @Override
    public void hidden() {
        toast.hide();
    }

    @Override
    public void changed(ChangeSet changes) {
        model.changed(changes);
    }

    private ChoiceEntry<Audience> audience() {
        var choice = ChoiceEntry.of(
                "stories-before",
                texts.get("ui.event-stories.before"),
                List.of(Audience.PUBLIC, Audience.INVITED_GUESTS),
                audience -> texts.get(
                        audience == Audience.PUBLIC
                                ? "ui.event-stories.before.public"
                                : "ui.event-stories.before.invited"));
        choice.onSave(model::tellBefore);
        return choice;
    }

    private void show(Shown shown) {
        before.set(shown.audience());
        var card = new ItemCard(model, texts);
        items.getChildren()
                .setAll(shown.items().stream().map(item -> card.of(item, shown)).toList());
        if (shown.items().isEmpty()) {
            items.getChildren().setAll(noItem());
        }
        morning.getChildren().setAll(new MorningCard(texts, this::said).of(shown));
    }

    private Card noItem() {
        var open = Buttons.main(texts.get("ui.event.open-programme"), () -> {
            if (event != null) {
                openProgramme.accept(event);
            }
        });
        return Card.titled(
                texts.get("ui.event-stories.no-item"), Words.quiet(texts.get("ui.event-stories.no-item.more")), open);
    }

    private void said(StoryId story, boolean willing) {
        model.answer(story, willing, stale -> {
            if (!stale.isEmpty()) {
                dialogs.show(new ReprintPane(reprint, texts, stale, dialogs::close));
            } else if (!willing) {
                toast.say(texts.get("ui.event-stories.nothing-printed"));
            }
        });
    }
}
