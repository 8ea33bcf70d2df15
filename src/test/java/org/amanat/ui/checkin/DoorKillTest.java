package org.amanat.ui.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.amanat.model.Language;
import org.amanat.model.door.DoorGuest;
import org.amanat.model.event.EventId;
import org.amanat.model.people.PersonId;
import org.amanat.model.workspace.Progress;
import org.amanat.operations.Workspaces;
import org.amanat.store.ChildProgram;
import org.amanat.ui.common.plan.ForumFile;
import org.amanat.vault.Passphrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hundred arrivals with the power cut in between. */
class DoorKillTest {

    private static final int GUESTS = 200;
    private static final int CUT = 87;

    @TempDir
    private Path folder;

    @Test
    void everybodyOfWhomTheScreenSaidThatTheyAreInIsIn() throws Exception {
        Path path = folder.resolve("forum.amanat");
        EventId event;
        try (var file = ForumFile.in(folder)) {
            event = file.event();
            var persons = new ArrayList<PersonId>();
            for (int guest = 0; guest < GUESTS; guest++) {
                persons.add(file.person(BusyDoor.name(guest), "مہمان " + guest));
            }
            file.workspace().guests().invite(event, persons);
        }

        int said = typedUntilTheCut(path, event);
        var afterTheCut = in(path, event);
        assertThat(afterTheCut).containsAll(names(said));
        assertThat(afterTheCut).as("at most one more than was said").hasSizeBetween(said, said + 1);

        try (var door = start(path, event, said)) {
            String last = "";
            for (String line = door.line(); line != null; line = door.line()) {
                last = line;
            }
            assertThat(last).contains(BusyDoor.name(GUESTS - 1));
        }
        assertThat(in(path, event)).containsExactlyElementsOf(names(GUESTS));
    }

    private static int typedUntilTheCut(Path path, EventId event) throws Exception {
        int said = 0;
        try (var door = start(path, event, 0)) {
            while (said < CUT) {
                assertThat(door.line()).isEqualTo(BusyDoor.name(said) + " is in.");
                said++;
            }
            door.kill();
            while (door.line() != null) {
                said++;
            }
        }
        return said;
    }

    private static List<String> names(int guests) {
        var names = new TreeSet<String>();
        for (int guest = 0; guest < guests; guest++) {
            names.add(BusyDoor.name(guest));
        }
        return List.copyOf(names);
    }

    private Set<String> in(Path path, EventId event) {
        try (var passphrase = Passphrase.copyOf("for tests only");
                var workspace = new Workspaces(folder.resolve("recent-3"), ForumFile.CLOCK)
                        .open(path, passphrase, Progress.silent())) {
            var names = new TreeSet<String>();
            workspace.door().list(event).guests().stream()
                    .filter(DoorGuest::isIn)
                    .forEach(guest -> names.add(guest.person().name().best(Language.ENGLISH)));
            return names;
        }
    }

    private static ChildProgram start(Path path, EventId event, int from) throws Exception {
        return ChildProgram.start(
                BusyDoor.class, path.toString(), event.toString(), Integer.toString(from), Integer.toString(GUESTS));
    }
}
