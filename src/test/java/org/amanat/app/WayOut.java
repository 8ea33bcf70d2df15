package org.amanat.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.amanat.exchange.archive.UnpackedBag;
import org.amanat.model.Language;
import org.amanat.model.event.Appearance;
import org.amanat.model.exporting.ExportOrder;
import org.amanat.model.exporting.ExportRequest;
import org.amanat.model.importing.ListSubject;
import org.amanat.model.importing.Pace;
import org.amanat.model.importing.ReadAs;
import org.amanat.model.importing.RowReader;
import org.amanat.model.people.Person;
import org.amanat.model.story.Confidential;
import org.amanat.model.story.StoryId;
import org.amanat.model.texts.Texts;
import org.amanat.operations.ForbiddenStories;
import org.amanat.operations.OpenWorkspace;
import org.amanat.operations.StoryOffice;
import org.amanat.ui.common.preferences.Preferences;
import org.amanat.vault.Passphrase;
import org.amanat.vault.seal.RecoveryKey;

/**
 * Every way by which something leaves the program but the command line: the classes that let it out, and an attempt to
 * get stories out by it that nobody may use. {@link WaysOutTest} finds classes that are not listed here.
 */
@SuppressWarnings("ImmutableEnumChecker") // the attempts are methods of this class, which keep nothing
enum WayOut {
    /** Documents of an event, as files, on paper, and as text for a word processor; the folder of one is shown. */
    DOCUMENTS(PagesOut::documents, "Printing", "QueuePrinter", "DrawingPrinter", "AmanatWindow"),
    PAPERS_ABOUT_ONE_STORY(PagesOut::papers, "StoryPapers"),
    /** Pages on the screen before they are printed. */
    PREVIEWS(PagesOut::previews, "PreviewModel", "PaperModel"),
    /** Scans of signed forms, like narrators and originals, are shown behind the second key only. */
    SEALED(WayOut::sealed, "ScanModel"),
    /** Lists, calendars, programmes and event files, each in every form and with every column. */
    EXPORTS(WayOut::exports, "Exports"),
    ROWS_OF_LISTS_THAT_ARE_HELD(WayOut::heldRows, "Imports"),
    DOSSIERS(WayOut::dossiers, "Dossiers"),
    PACKETS_FOR_ANOTHER_DOOR(WayOut::doors, "DoorPackets"),
    RECOVERY_SHEETS(WayOut::recoverySheet, "RecoverySheet"),
    /** Copies of the file, its backups, and what is noted beside it. */
    THE_FILE(WayOut::file, "Backups", "NewFile", "OpenFile", "RekeyedCopy", "OwnerNote", "RecentFiles"),
    SETTINGS(
            (_, _, folder) -> new PreferencesFile(folder.resolve("settings")).write(Preferences.DEFAULT),
            "PreferencesFile"),
    LOG(WayOut::log, "LogFile");

    /** Says how a new class is put on the list. */
    static final String NOT_LISTED = "These classes let something out of the program and are not listed, or are listed"
            + " and let nothing out. List each in WayOut, with an attempt that gets whatever it writes, prints or shows"
            + " of ForbiddenStories into the folder that it is given; see “… a way out” in docs/how-to-add.md";

    private static final Language URDU = Language.URDU;

    private final Attempt attempt;
    private final Set<String> classes;

    WayOut(Attempt attempt, String... classes) {
        this.attempt = attempt;
        this.classes = Set.of(classes);
    }

    /** Puts what comes out into a folder. */
    @FunctionalInterface
    interface Attempt {
        void into(OpenWorkspace open, ForbiddenStories stories, Path folder) throws IOException;
    }

    Set<String> classes() {
        return classes;
    }

    void attempt(OpenWorkspace open, ForbiddenStories stories, Path folder) throws IOException {
        attempt.into(open, stories, folder);
    }

    /** What is known of a scan and of an original after the second key was put away. */
    private static void sealed(OpenWorkspace open, ForbiddenStories stories, Path folder) {
        var story = stories.id(ForbiddenStories.Because.WITHDRAWN);
        try (var passphrase = Passphrase.copyOf("the lead alone knows it")) {
            open.narrators().setUp("Lead", passphrase).close();
            var lead = open.narrators().leads().keySet().iterator().next();
            try (var narrators = open.narrators().open(lead, passphrase, "")) {
                narrators.keep(story, URDU, new Confidential<>(String.join(" ", ForbiddenStories.WORDS)));
            }
        }
        String known =
                open.consents().file(story) + " " + open.stories().get(story).originals();
        PagesOut.write(folder.resolve("known.txt"), known.getBytes(StandardCharsets.UTF_8));
    }

    private static void exports(OpenWorkspace open, ForbiddenStories stories, Path folder) {
        var event = stories.event();
        var persons = open.people().persons().stream().map(Person::id).toList();
        open.guests().invite(event, persons);
        var orders = new ArrayList<ExportOrder>(List.of(
                new ExportOrder.People(persons),
                new ExportOrder.Guests(
                        event,
                        open.guests().of(event).stream()
                                .map(guest -> guest.attendance().id())
                                .toList()),
                new ExportOrder.EventCalendar(event),
                new ExportOrder.Schedule(event),
                new ExportOrder.WholeEvent(event)));
        var plan = open.events().plan(event);
        plan.appearances().stream()
                .map(Appearance::person)
                .distinct()
                .forEach(person -> orders.add(new ExportOrder.PersonCalendar(event, person)));
        if (!plan.appearances().isEmpty()) {
            orders.add(new ExportOrder.Speakers(event));
        }
        for (var order : orders) {
            for (var format : order.subject().formats()) {
                var columns = Set.copyOf(order.subject().columns());
                open.exports()
                        .save(
                                new ExportRequest(order, format, columns, "a test", URDU),
                                folder.resolve(orders.indexOf(order) + "." + format));
            }
        }
    }

    private static void heldRows(OpenWorkspace open, ForbiddenStories stories, Path folder) throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), "Name,Phone\n,0300 1234567\nZahida,0300 7654321\n");
        var file = open.imports().read(list, ReadAs.FOUND_OUT, Pace.unhurried());
        var columns = open.imports().columns(ListSubject.PEOPLE, file.sheet());
        var rows = RowReader.all(columns.list(file.sheet()), columns.mapping());
        open.imports().writeHeld(rows, file.sheet(), columns, Texts.in(URDU), folder.resolve("held.xlsx"));
    }

    /** The full one as whoever knows its passphrase reads it. */
    private static void dossiers(OpenWorkspace open, ForbiddenStories stories, Path folder) {
        open.archive().close(stories.past());
        open.dossiers().writePublic(stories.past(), folder.resolve("public.zip"));
        Path full = folder.resolve("full.zip");
        try (var passphrase = Passphrase.copyOf(StoryOffice.PASSPHRASE)) {
            open.dossiers().writeFull(stories.past(), passphrase, full);
            var bag = passphrase.use(characters -> UnpackedBag.of(full, characters));
            bag.sound().forEach((name, bytes) -> PagesOut.write(folder.resolve(name.replace('/', '-')), bytes));
        }
    }

    private static void doors(OpenWorkspace open, ForbiddenStories stories, Path folder) {
        open.doorPackets().write(stories.event(), folder.resolve("door.packet"));
        open.doorPackets().writeCopy(folder.resolve("second-door.amanat"));
    }

    private static void recoverySheet(OpenWorkspace open, ForbiddenStories stories, Path folder) {
        try (var key = RecoveryKey.draw()) {
            open.recoverySheet().write(key, URDU, folder.resolve("recovery.pdf"));
        }
    }

    /** All of it stands beside the file, which is looked into after each attempt. */
    private static void file(OpenWorkspace open, ForbiddenStories stories, Path folder) throws IOException {
        open.backup();
        try (var present = Passphrase.copyOf(StoryOffice.PASSPHRASE);
                var next = Passphrase.copyOf(StoryOffice.PASSPHRASE + " again")) {
            open.changePassphrase(present, next);
        }
        try (var present = Passphrase.copyOf(StoryOffice.PASSPHRASE + " again");
                var next = Passphrase.copyOf(StoryOffice.PASSPHRASE)) {
            open.changePassphrase(present, next);
        }
        Files.copy(stories.file(), folder.resolve("taken.amanat"));
    }

    /** As if somebody logged, by mistake, everything that is known of a story: nothing tells its words of itself. */
    private static void log(OpenWorkspace open, ForbiddenStories stories, Path folder) {
        var lines = new StringBuilder();
        for (var because : ForbiddenStories.Because.values()) {
            StoryId id = stories.id(because);
            for (Object known : List.of(
                    open.stories().get(id),
                    open.stories().get(id).texts(),
                    open.storyTyping().of(id, URDU),
                    open.disguise().decisions(id, URDU),
                    open.consents().facts(id).records(),
                    open.consents().facts(id).withdrawals())) {
                lines.append(new LogLines().format(new LogRecord(Level.SEVERE, known.toString())));
            }
        }
        PagesOut.write(folder.resolve("amanat.log"), lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}
