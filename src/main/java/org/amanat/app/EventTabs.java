package org.amanat.app;

import java.util.List;
import org.amanat.operations.OpenWorkspace;
import org.amanat.ui.archive.ArchiveTab;
import org.amanat.ui.common.BadgePrint;
import org.amanat.ui.common.EventTab;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.dialog.Overlay;
import org.amanat.ui.events.CopyEventPane;
import org.amanat.ui.events.OverviewModel;
import org.amanat.ui.events.OverviewTab;
import org.amanat.ui.eventstories.EventStoriesTab;
import org.amanat.ui.exporting.ExportDialog;
import org.amanat.ui.guests.GuestsTab;
import org.amanat.ui.people.SpeakersTab;
import org.amanat.ui.printing.PrintTab;
import org.amanat.ui.proceedings.ProceedingsTab;
import org.amanat.ui.programme.ProgrammeTab;
import org.amanat.ui.shell.Shell;

/** The parts of an event beside each other, each of which knows no other. */
final class EventTabs {

    private static final String PRINT = "print";
    private static final String PROGRAMME = "programme";

    private EventTabs() {}

    /** In the order in which they stand. */
    static List<EventTab> of(
            OpenWorkspace workspace,
            OpenFile.Desk desk,
            Overlay overlay,
            Shell shell,
            ExportDialog export,
            BadgePrint badges) {
        var tasks = desk.tasks();
        var texts = desk.texts();
        return List.of(
                new OverviewTab(
                        new OverviewModel(workspace, tasks, texts),
                        texts,
                        shell,
                        export::open,
                        new CopyEventPane(workspace.events(), tasks, texts, overlay, shell)),
                new ProgrammeTab(
                        workspace,
                        tasks,
                        texts,
                        desk.outside().clock(),
                        event -> shell.open(new Place.AnEventTab(event, PRINT))),
                new SpeakersTab(workspace, tasks, texts, desk.outside().clock(), desk.files(), export::open),
                new GuestsTab(workspace, tasks, texts, shell, overlay, export::open, badges),
                new EventStoriesTab(
                        workspace,
                        tasks,
                        texts,
                        overlay,
                        desk.outside().printers(),
                        event -> shell.open(new Place.AnEventTab(event, PROGRAMME))),
                new PrintTab(
                        workspace,
                        tasks,
                        texts,
                        overlay,
                        desk.files(),
                        desk.outside().printers(),
                        desk.outside().openFolder()),
                new ProceedingsTab(
                        workspace, tasks, texts, desk.files(), event -> shell.open(new Place.AnEventTab(event, PRINT))),
                new ArchiveTab(workspace, tasks, texts, overlay, desk.files()));
    }
}
