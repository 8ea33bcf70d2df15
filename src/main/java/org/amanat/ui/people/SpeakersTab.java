package org.amanat.ui.people;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amanat.model.change.Aggregate;
import org.amanat.model.change.ChangeSet;
import org.amanat.model.event.EventId;
import org.amanat.model.exporting.ExportOrder;
import org.amanat.operations.OpenWorkspace;
import org.amanat.ui.common.Buttons;
import org.amanat.ui.common.EventTab;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.dialog.FileChoice;
import org.amanat.ui.common.plan.Appearances;
import org.amanat.ui.common.plan.Directory;
import org.amanat.ui.common.plan.LivePlan;
import org.amanat.ui.common.plan.UnsavedNotice;
import org.amanat.ui.common.task.Tasks;

/** Everybody who appears in an event. */
public final class SpeakersTab implements EventTab {

    private static final Set<Aggregate> SHOWN = Set.of(Aggregate.EVENTS, Aggregate.PROGRAMME, Aggregate.PEOPLE);

    private final LivePlan live;
    private final Directory directory;
    private final SpeakersModel model;
    private final VBox node;
    private final List<Node> actions;

    /**
     * @param clock says which day it is
     * @param files where a photograph is chosen
     * @param export asks for more, and exports
     */
    public SpeakersTab(
            OpenWorkspace workspace,
            Tasks tasks,
            UiTexts texts,
            Clock clock,
            FileChoice files,
            Consumer<List<ExportOrder>> export) {
        live = new LivePlan(workspace.events(), tasks, texts);
        directory = new Directory(workspace.people(), tasks, texts);
        model = new SpeakersModel(live, workspace.people());
        var appearances = new Appearances(live, workspace.programme(), clock);
        var portrait = new PortraitModel(workspace.portraits(), tasks, texts);
        var photograph = new PortraitEntry(portrait, texts, files);
        var view = new SpeakersView(model, portrait, photograph, appearances, directory, texts, clock);
        VBox.setVgrow(view, Priority.ALWAYS);
        node = new VBox(new UnsavedNotice(live, texts), view);
        node.getStyleClass().add("programme-tab");
        var add = Buttons.main(texts.get("ui.people.add-speaker"), view::startAdding);
        add.setId("start-adding-speaker");
        var file = Buttons.plain(
                texts.get("exporting.open"),
                () -> model.plan()
                        .ifPresent(plan -> export.accept(orders(plan.event().id()))));
        file.setId("export-speakers");
        actions = List.of(file, add);
    }

    /** The list, and what the chosen one does as a calendar. */
    private List<ExportOrder> orders(EventId event) {
        return Stream.<ExportOrder>concat(
                        Stream.of(new ExportOrder.Speakers(event)),
                        model
                                .shownProperty()
                                .get()
                                .chosenSpeaker()
                                .map(speaker -> new ExportOrder.PersonCalendar(event, speaker.id()))
                                .stream())
                .toList();
    }

    @Override
    public String name() {
        return "speakers";
    }

    @Override
    public String titleKey() {
        return "ui.people.tab";
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
        if (thing instanceof Place.Thing.APerson(var person)) {
            model.choose(person);
        }
    }

    @Override
    public void changed(ChangeSet changes) {
        if (changes.touched().stream().anyMatch(SHOWN::contains)) {
            live.reload();
        }
        if (changes.touched().contains(Aggregate.PEOPLE)) {
            directory.load();
        }
    }
}
