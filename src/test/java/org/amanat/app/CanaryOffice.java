package org.amanat.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.change.Operation;
import org.amanat.model.event.EventId;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.Role;
import org.amanat.model.people.CountedAs;
import org.amanat.model.people.Life;
import org.amanat.model.people.Needs;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.people.Phone;
import org.amanat.model.people.Reach;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.workspace.Progress;
import org.amanat.operations.OpenWorkspace;
import org.amanat.operations.Workspaces;
import org.amanat.store.WorkspaceFile;
import org.amanat.vault.Passphrase;
import org.slf4j.LoggerFactory;

/**
 * A program for {@link CanaryTest}: works in a file whose every text is unmistakable, meets a wrong passphrase and a
 * fault, and dies in the middle of a change. Arguments: a folder that is empty, and one for papers.
 */
final class CanaryOffice {

    static final String PASSPHRASE = "qanareepassphrase zamboni quux";
    static final String WRONG = "qanareewrong zamboni";
    static final String LEAD = "qanareelead zamboni quux";

    /** Begin every field of a story, and stand on no paper. */
    static final String STORY_WORD = "kastoori";

    static final String STORY_WORD_IN_URDU = "کستوری";

    static final Clock CLOCK = Clock.systemUTC();

    private CanaryOffice() {}

    /** A word that stands in the file and nowhere in the clear, known by its last part. */
    static String canary(String field) {
        return "qanaree" + field + " بلبل" + field;
    }

    public static void main(String[] arguments) {
        Path home = Path.of(arguments[0]);
        var paths = AppPaths.under(home);
        LogFile.begin(paths.log());
        Path file = home.resolve("office.amanat");
        try (var passphrase = Passphrase.copyOf(PASSPHRASE)) {
            var workspaces = new Workspaces(paths.recentFiles(), CLOCK);
            try (var office = workspaces.create(file, passphrase)) {
                var event = work(office);
                CanaryStory.live(office, event, Path.of(arguments[1]));
            }
            CanaryWalk.through(paths, file);
            knockWithWrongPassphrase(workspaces, file);
            dieInTheMiddle(file, passphrase);
        }
    }

    private static EventId work(OpenWorkspace office) {
        EventId event =
                office.events().add(text("Title"), LocalDate.of(2026, 7, 30), LocalTime.of(10, 0), LocalTime.of(13, 0));
        var item = office.programme().add(event, ItemKind.PANEL, text("Item"), 60, 0);
        office.venues().add(text("Venue"));
        var guest = office.people().add(text("Guest"));
        office.people().edit(person(guest));
        office.programme().appoint(item, guest, Role.PANELIST);
        office.guests().invite(event, List.of(guest));
        office.programme().delete(item);
        office.history().undo();
        office.backup();
        return event;
    }

    private static Person person(PersonId id) {
        return Person.of(id, text("Name"))
                .titled(text("Honorific"), text("Office"))
                .with(new Reach(List.of(Phone.of(canary("Phone"))), canary("Email"), Language.URDU))
                .with(new Needs(canary("Access"), canary("Food")))
                .with(new Life(text("Life"), text("Topics")))
                .with(new CountedAs(Optional.empty(), Optional.empty(), Optional.empty(), canary("District")));
    }

    /** As the command line and the window do with what a person could not have meant. */
    private static void knockWithWrongPassphrase(Workspaces workspaces, Path file) {
        try (var wrong = Passphrase.copyOf(WRONG)) {
            workspaces.open(file, wrong, Progress.silent()).close();
        } catch (ProblemException refused) {
            LoggerFactory.getLogger(CanaryOffice.class).warn("fault", refused);
        }
    }

    /** The database tells its faults with the values that it was given; the log must not. */
    private static void dieInTheMiddle(Path file, Passphrase passphrase) {
        var workspace = new WorkspaceFile(file, CLOCK).open(passphrase, Progress.silent());
        workspace.run(Operation.ADD_PERSON, records -> {
            var twice = person(PersonId.next());
            records.persons().insert(twice);
            try {
                records.persons().insert(twice);
            } catch (RuntimeException fault) {
                LoggerFactory.getLogger(CanaryOffice.class).error("fault", fault);
            }
            Runtime.getRuntime().halt(CanaryTest.DIED);
        });
    }

    private static LocalizedText text(String field) {
        return LocalizedText.of(canary(field), canary(field + "Urdu"));
    }
}
