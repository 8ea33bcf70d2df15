package org.amanat.ui.programme;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amanat.model.change.Aggregate;
import org.amanat.model.change.ChangeSet;
import org.amanat.model.change.ChangeSet.Direction;
import org.amanat.model.change.Operation;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventPlan;
import org.amanat.operations.OpenWorkspace;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.EventTab;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.plan.Appearances;
import org.amanat.ui.common.plan.Directory;
import org.amanat.ui.common.plan.LivePlan;
import org.amanat.ui.common.plan.UnsavedNotice;
import org.amanat.ui.common.task.Tasks;

/** The programme of an event. */
public final class ProgrammeTab implements EventTab {

    private static final Set<Aggregate> SHOWN = Set.of(Aggregate.EVENTS, Aggregate.PROGRAMME, Aggregate.PEOPLE);

    private final LivePlan live;
    private final Directory directory;
    private final ProgrammeModel model;
    private final ProgrammeView view;
    private final VBox node;
    private final List<Node> actions;

    /**
     * @param clock says which day it is
     * @param print called with the event whose programme somebody wants on paper
     */
    public ProgrammeTab(OpenWorkspace workspace, Tasks tasks, UiTexts texts, Clock clock, Consumer<EventId> print) {
        live = new LivePlan(workspace.events(), tasks, texts);
        directory = new Directory(workspace.people(), tasks, texts);
        model = new ProgrammeModel(live, workspace.programme());
        var appearances = new Appearances(live, workspace.programme(), clock);
        view = new ProgrammeView(
                model,
                appearances,
                directory,
                texts,
                () -> tasks.create(
                                texts.get("ui.programme.undo"),
                                _ -> workspace.history().undo())
                        .start());
        VBox.setVgrow(view, Priority.ALWAYS);
        node = new VBox(new UnsavedNotice(live, texts), view);
        node.getStyleClass().add("programme-tab");
        var add = new KindMenu(texts.get("ui.programme.add"), texts, view::add);
        add.setId("add-item");
        Button toPaper = Buttons.main(
                texts.get("ui.programme.print"),
                () -> live.plan().map(EventPlan::event).ifPresent(event -> print.accept(event.id())));
        toPaper.setId("print-programme");
        actions = List.of(add, toPaper);
    }

    @Override
    public String name() {
        return "programme";
    }

    @Override
    public String titleKey() {
        return "ui.programme.tab";
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
    public void show(EventId event) {
        live.show(event);
        directory.load();
    }

    @Override
    public void choose(Place.Thing thing) {
        if (thing instanceof Place.Thing.AnItem(var item)) {
            model.choose(item);
        }
    }

    @Override
    public void hidden() {
        view.forgetRemoval();
    }

    @Override
    public void changed(ChangeSet changes) {
        boolean removal = changes.operation() == Operation.DELETE_ITEM && changes.direction() == Direction.DONE;
        if (!removal) {
            view.forgetRemoval();
        }
        if (changes.touched().stream().anyMatch(SHOWN::contains)) {
            live.reload();
        }
        if (changes.touched().contains(Aggregate.PEOPLE)) {
            directory.load();
        }
    }
}
