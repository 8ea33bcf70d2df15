package org.amanat.app;

import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import org.amanat.operations.OpenWorkspace;
import org.amanat.ui.checkin.CheckInScreen;
import org.amanat.ui.checkin.DoorDesk;
import org.amanat.ui.commitments.CommitmentsModel;
import org.amanat.ui.commitments.CommitmentsScreen;
import org.amanat.ui.common.Place;
import org.amanat.ui.common.Screen;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Unsaved;
import org.amanat.ui.common.dialog.FileChoice;
import org.amanat.ui.common.dialog.Overlay;
import org.amanat.ui.common.dialog.Question;
import org.amanat.ui.common.error.Banner;
import org.amanat.ui.common.preferences.PreferenceStore;
import org.amanat.ui.common.task.Tasks;
import org.amanat.ui.events.EventFileModel;
import org.amanat.ui.events.EventImport;
import org.amanat.ui.events.EventModel;
import org.amanat.ui.events.EventScreen;
import org.amanat.ui.events.EventsModel;
import org.amanat.ui.events.EventsScreen;
import org.amanat.ui.events.NewEventModel;
import org.amanat.ui.events.NewEventPane;
import org.amanat.ui.exporting.ExportDialog;
import org.amanat.ui.importing.ImportScreen;
import org.amanat.ui.people.PeopleScreen;
import org.amanat.ui.printing.BadgeDialog;
import org.amanat.ui.settings.NoticesCard;
import org.amanat.ui.settings.NoticesModel;
import org.amanat.ui.settings.SettingsModel;
import org.amanat.ui.settings.SettingsScreen;
import org.amanat.ui.shell.AttentionModel;
import org.amanat.ui.shell.HistoryModel;
import org.amanat.ui.shell.LockTriggers;
import org.amanat.ui.shell.SearchModel;
import org.amanat.ui.shell.Shell;
import org.amanat.ui.stories.StoriesScreen;
import org.amanat.ui.stories.StoryScreen;
import org.amanat.ui.today.TodayModel;
import org.amanat.ui.today.TodayScreen;

/** The screens of one open file, in one language. Made anew when the language changes, gone when the file is locked. */
final class OpenFile {

    private final OpenWorkspace workspace;
    private final Desk desk;
    private final Overlay overlay;
    private final Shell shell;
    private final ExportDialog export;
    private final TodayScreen today;
    private final EventsScreen events;
    private final EventScreen event;
    private final StoriesScreen stories;
    private final StoryScreen story;
    private final CommitmentsScreen commitments;
    private final PeopleScreen people;
    private final CheckInScreen door;
    private final ImportScreen lists;
    private final SettingsScreen settings;
    private final LockTriggers triggers;
    private final Runnable stopListening;

    /**
     * What screens stand on.
     *
     * @param tasks made for these screens, and retired with them
     */
    record Desk(
            Scene scene, Tasks tasks, UiTexts texts, FileChoice files, PreferenceStore preferences, Outside outside) {}

    OpenFile(OpenWorkspace workspace, Desk desk, Runnable lock) {
        this.workspace = workspace;
        this.desk = desk;
        var texts = desk.texts();
        var tasks = desk.tasks();
        overlay = new Overlay(texts);
        var history = new HistoryModel(workspace.history(), tasks, texts);
        var search = new SearchModel(workspace.search(), tasks, texts);
        var attention = new AttentionModel(workspace.storyPlans(), tasks, texts);
        shell = new Shell(texts, tasks, this::screenOf, history, search, attention, lock);
        overlay.over(shell.root());
        var openFolder = desk.outside().openFolder();
        export = new ExportDialog(workspace.exports(), tasks, texts, overlay, desk.files(), openFolder);
        var badges = new BadgeDialog(
                workspace, tasks, texts, overlay, desk.files(), desk.outside().printers());
        today = new TodayScreen(
                new TodayModel(workspace, tasks, texts, desk.outside().clock()), texts, shell);
        var newEvent = new NewEventPane(
                new NewEventModel(workspace, tasks, texts, desk.outside().clock()), texts, overlay, shell);
        var eventFiles = new EventFileModel(workspace.eventFiles(), workspace.dossiers(), tasks, texts);
        var eventImport =
                new EventImport(eventFiles, texts, overlay, desk.files(), id -> shell.open(new Place.AnEvent(id)));
        events = new EventsScreen(
                new EventsModel(workspace.events(), tasks, texts), texts, shell, newEvent::show, eventImport::begin);
        event = new EventScreen(
                new EventModel(
                        workspace.events(),
                        tasks,
                        texts,
                        desk.outside().clock(),
                        () -> shell.open(new Place.EventList())),
                texts,
                EventTabs.of(workspace, desk, overlay, shell, export, badges),
                shell);
        var storyPages = new StoryPages(workspace, desk, overlay, shell);
        stories = storyPages.list();
        story = storyPages.page();
        commitments = new CommitmentsScreen(new CommitmentsModel(workspace, tasks, texts), texts, shell);
        people = new PeopleScreen(
                workspace,
                tasks,
                texts,
                desk.outside().clock(),
                shell,
                overlay,
                desk.files(),
                desk.preferences(),
                export::open);
        door = new CheckInScreen(
                new DoorDesk(workspace, tasks, texts, desk.outside().clock(), desk.files(), desk.preferences()),
                overlay,
                shell,
                badges);
        lists = new ImportScreen(
                workspace.imports(),
                tasks,
                texts,
                shell,
                overlay,
                desk.files(),
                () -> Optional.ofNullable(Clipboard.getSystemClipboard().getString()));
        settings = new SettingsScreen(
                new SettingsModel(workspace, tasks, texts),
                desk.preferences(),
                texts,
                overlay,
                desk.files(),
                List.of(
                        storyPages.leads(),
                        new NoticesCard(new NoticesModel(workspace.consents(), tasks, texts), texts, overlay)));
        attention.load();
        triggers = new LockTriggers(desk.scene(), lock);
        triggers.after(desk.preferences().get().idleMinutes());
        stopListening = workspace
                .history()
                .onChange(changes -> tasks.onScreen(() -> {
                    shell.changed(changes);
                    attention.changed(changes);
                    history.refresh();
                }));
    }

    Overlay root() {
        return overlay;
    }

    Banner banner() {
        return shell.banner();
    }

    OpenWorkspace workspace() {
        return workspace;
    }

    Place place() {
        return shell.place();
    }

    void open(Place place) {
        shell.open(place);
    }

    void lockAfter(int minutes) {
        triggers.after(minutes);
    }

    /** The screens go: what is being typed is saved, and nothing new is begun. The file stays open. */
    void leave() {
        triggers.stop();
        stopListening.run();
        shell.close();
        desk.tasks().retire();
    }

    /**
     * The window is to be closed: what is being typed is saved first, and what cannot be saved is asked about.
     *
     * @param close closes it
     */
    void beforeClosing(Runnable close) {
        shell.leaveFields();
        var texts = desk.texts();
        desk.tasks()
                .create(texts.get("ui.saving"), _ -> texts)
                .onEnd(() -> {
                    var left = Unsaved.under(shell.root());
                    if (left.isEmpty()) {
                        close.run();
                    } else {
                        overlay.confirm(
                                new Question(
                                        texts.get("ui.close-unsaved.title"),
                                        String.join("\n", left),
                                        texts.get("ui.close-unsaved.yes"),
                                        true),
                                close);
                    }
                })
                .start();
    }

    private Screen screenOf(Place place) {
        return switch (place) {
            case Place.Today() -> today;
            case Place.EventList() -> events;
            case Place.NewEvent() -> {
                events.beginNew();
                yield events;
            }
            case Place.AnEvent(var id) -> event.at(id, Optional.empty());
            case Place.AnEventTab(var id, var tab, var thing) -> {
                event.at(id, Optional.of(tab));
                thing.ifPresent(event::choose);
                yield event;
            }
            case Place.StoryList() -> stories;
            case Place.NewStory() -> {
                stories.beginNew();
                yield stories;
            }
            case Place.AStory(var id) -> story.at(id);
            case Place.Commitments() -> commitments;
            case Place.People(var person) -> {
                person.ifPresent(people::choose);
                yield people;
            }
            case Place.Door(var id) -> door.at(id);
            case Place.ImportList(var subject, var forEvent, var file) -> lists.at(subject, forEvent, file);
            case Place.Settings() -> settings;
        };
    }
}
