package org.amanat.ui.checkin;

import java.nio.file.Path;
import org.amanat.model.Language;
import org.amanat.model.event.EventId;
import org.amanat.model.workspace.Progress;
import org.amanat.operations.Workspaces;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.plan.ForumFile;
import org.amanat.ui.common.plan.NoProblems;
import org.amanat.ui.common.task.Tasks;
import org.amanat.vault.Passphrase;

/**
 * A program for {@link DoorKillTest}: types the names of guests into the box, one after the other, and repeats what the
 * screen says of each.
 *
 * <p>Arguments: the file, the event, the first guest and the one after the last.
 */
final class BusyDoor {

    private BusyDoor() {}

    public static void main(String[] arguments) {
        Path path = Path.of(arguments[0]);
        try (var passphrase = Passphrase.copyOf("for tests only");
                var workspace = new Workspaces(path.resolveSibling("recent-2"), ForumFile.CLOCK)
                        .open(path, passphrase, Progress.silent())) {
            var texts = UiTexts.in(Language.ENGLISH);
            var model = new CheckInModel(
                    TestDesk.of(workspace, Tasks.direct(new NoProblems()), texts),
                    new DoorWords(texts, ForumFile.CLOCK.getZone()));
            model.saidProperty()
                    .subscribe(said -> said.ifPresent(what -> {
                        System.out.println(what.sentence());
                        System.out.flush();
                    }));
            model.show(EventId.parse(arguments[1]));
            for (int guest = Integer.parseInt(arguments[2]); guest < Integer.parseInt(arguments[3]); guest++) {
                model.typedProperty().set(name(guest));
                model.checkIn(model.foundProperty().get().getFirst(), 1);
            }
        }
    }

    static String name(int guest) {
        return "Guest %03d".formatted(guest);
    }
}
