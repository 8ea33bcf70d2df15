package org.amanat.ui.people;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Queue;
import java.util.Random;
import org.amanat.model.Language;
import org.amanat.model.change.Operation;
import org.amanat.model.problem.Problem;
import org.amanat.model.workspace.Progress;
import org.amanat.operations.InventedPeople;
import org.amanat.operations.OpenWorkspace;
import org.amanat.operations.ThrowAway;
import org.amanat.operations.Workspaces;
import org.amanat.store.WorkspaceFile;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.task.Problems;
import org.amanat.ui.common.task.Tasks;
import org.amanat.vault.Passphrase;

/**
 * How long the list of a hundred thousand persons takes to open, to be read whole and to be sorted, and each keystroke
 * in its search: of the list behind the screen, with all that the screen does except painting. Prints what it measured;
 * percentiles are over all keystrokes of words typed letter by letter.
 */
public final class PeopleBenchmark {

    private static final int PERSONS = 100_000;
    private static final int WORDS_TYPED = 300;
    private static final int TIMES = 5;

    private PeopleBenchmark() {}

    public static void main(String[] arguments) {
        try (var throwAway = ThrowAway.folder("people")) {
            Path path = throwAway.folder().resolve("office.amanat");
            fill(path);
            var workspaces = new Workspaces(throwAway.folder().resolve("recent.txt"), Clock.systemUTC());
            for (int time = 1; time <= TIMES; time++) {
                try (var passphrase = Passphrase.copyOf("for measuring only");
                        var open = workspaces.open(path, passphrase, Progress.silent())) {
                    measure(open, time);
                }
            }
        }
    }

    private static void fill(Path path) {
        try (var passphrase = Passphrase.copyOf("for measuring only");
                var workspace = new WorkspaceFile(path, Clock.systemUTC()).create(passphrase)) {
            var organisations = InventedPeople.organisations();
            var persons = InventedPeople.persons(PERSONS, organisations);
            long begun = System.nanoTime();
            workspace.run(Operation.ADD_PERSON, records -> {
                organisations.forEach(records.organisations()::insert);
                records.persons().insertAll(persons);
            });
            System.out.printf("%,d persons written in %,d ms%n", PERSONS, ThrowAway.millis(begun));
        }
    }

    private static void measure(OpenWorkspace open, int time) {
        var people = open.peopleListing();
        Queue<Runnable> aside = new ArrayDeque<>();
        var list = new FoundPeople(
                people,
                new Tasks(Runnable::run, aside::add, Runnable::run, new Thrown()),
                UiTexts.in(Language.ENGLISH),
                LocalDate.now(Clock.systemUTC()));
        long begun = System.nanoTime();
        list.load();
        long page = ThrowAway.millis(begun);
        int first = list.foundProperty().get().size();
        begun = System.nanoTime();
        runAll(aside);
        System.out.printf(
                "time %d: the first %d of %,d in %,d ms, the whole list in %,d ms",
                time, first, list.count(), page, ThrowAway.millis(begun));
        list.sortBy(PeopleColumn.ORGANISATION, false);
        begun = System.nanoTime();
        runAll(aside);
        System.out.printf(", sorted in %,d ms, memory in use %,d MB%n", ThrowAway.millis(begun), ThrowAway.memory());
        if (time == TIMES) {
            keystrokes(list);
        }
    }

    private static void runAll(Queue<Runnable> aside) {
        while (!aside.isEmpty()) {
            aside.remove().run();
        }
    }

    private static void keystrokes(FoundPeople list) {
        if (list.readingProperty().get() != FoundPeople.Reading.WHOLE) {
            throw new IllegalStateException("only the first page would be searched");
        }
        var random = new Random(62);
        var nanos = new ArrayList<Long>();
        for (int word = 0; word < WORDS_TYPED; word++) {
            var given = random.nextBoolean() ? InventedPeople.GIVEN : InventedPeople.GIVEN_URDU;
            String typed = given.get(random.nextInt(given.size())) + " "
                    + InventedPeople.FAMILY.get(random.nextInt(InventedPeople.FAMILY.size()));
            for (int letters = 1; letters <= typed.length(); letters++) {
                long begun = System.nanoTime();
                list.queryProperty().set(typed.substring(0, letters));
                // The first words warm the program up.
                if (word >= WORDS_TYPED / 10) {
                    nanos.add(System.nanoTime() - begun);
                }
            }
        }
        nanos.sort(Comparator.naturalOrder());
        System.out.printf(
                "%,d keystrokes: median %.1f ms, 99th percentile %.1f ms, worst %.1f ms%n",
                nanos.size(),
                nanos.get(nanos.size() / 2) / 1e6,
                nanos.get(nanos.size() * 99 / 100) / 1e6,
                nanos.getLast() / 1e6);
    }

    /** Nothing may go wrong. */
    private static final class Thrown implements Problems {

        @Override
        public void tell(Problem problem) {
            throw new IllegalStateException(problem.code().name());
        }

        @Override
        public void unexpected(Throwable cause) {
            throw new IllegalStateException(cause);
        }
    }
}
