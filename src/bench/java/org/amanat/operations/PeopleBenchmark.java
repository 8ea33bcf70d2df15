package org.amanat.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.amanat.exchange.PhoneNumbers;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.change.Operation;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Person;
import org.amanat.model.people.Phone;
import org.amanat.model.people.Reach;
import org.amanat.model.people.Sector;
import org.amanat.model.texts.Match;
import org.amanat.model.workspace.Progress;
import org.amanat.store.WorkspaceFile;
import org.amanat.vault.Passphrase;

/**
 * How long the list of a hundred thousand persons takes to open, and each keystroke in its search. Prints what it
 * measured; percentiles are over all keystrokes of words typed letter by letter.
 */
public final class PeopleBenchmark {

    private static final int PERSONS = 100_000;
    private static final int WORDS_TYPED = 300;
    private static final List<String> GIVEN =
            List.of("Bushra", "Ayesha", "Yousuf", "Iqbal", "Nadeem", "Rukhsana", "Shahida", "Waseem");
    private static final List<String> GIVEN_URDU =
            List.of("بشریٰ", "عائشہ", "یوسف", "اقبال", "ندیم", "رخسانہ", "شاہدہ", "وسیم");
    private static final List<String> FAMILY =
            List.of("Khan", "Qureshi", "Baloch", "Memon", "Solangi", "Jatoi", "Awan", "Rind");
    private static final List<String> FAMILY_URDU =
            List.of("خان", "قریشی", "بلوچ", "میمن", "سولنگی", "جتوئی", "اعوان", "رند");

    private PeopleBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("people");
        try {
            Path path = folder.resolve("office.amanat");
            fill(path);
            measure(path);
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(PeopleBenchmark::delete);
            }
        }
    }

    private static void fill(Path path) {
        try (var passphrase = Passphrase.copyOf("for measuring only");
                var workspace = new WorkspaceFile(path, Clock.systemUTC()).create(passphrase)) {
            long begun = System.nanoTime();
            workspace.run(Operation.ADD_PERSON, records -> {
                var random = new Random(61);
                var numbers = new PhoneNumbers("PK");
                var organisations = new ArrayList<OrganisationId>();
                for (int at = 0; at < 500; at++) {
                    var sector = Sector.values()[at % Sector.values().length];
                    var body = Organisation.named(LocalizedText.of("Circle " + at, "حلقہ " + at), sector);
                    records.organisations().insert(body);
                    organisations.add(body.id());
                }
                for (int at = 0; at < PERSONS; at++) {
                    records.persons().insert(numbers.numbered(person(random, organisations)));
                }
            });
            System.out.printf("%,d persons written in %,d ms%n", PERSONS, millis(begun));
        }
    }

    private static Person person(Random random, List<OrganisationId> organisations) {
        int given = random.nextInt(GIVEN.size());
        int family = random.nextInt(FAMILY.size());
        String latin = GIVEN.get(given) + " " + FAMILY.get(family);
        String urdu = GIVEN_URDU.get(given) + " " + FAMILY_URDU.get(family);
        var name = switch (random.nextInt(4)) {
            case 0 -> LocalizedText.of(Language.URDU, urdu);
            case 1 -> LocalizedText.of(Language.ENGLISH, latin);
            default -> LocalizedText.of(latin, urdu);
        };
        var phone = Phone.of("0300 " + (1_000_000 + random.nextInt(9_000_000)));
        return Person.named(name)
                .with(new Reach(List.of(phone), "", Language.URDU))
                .speakingFor(Optional.of(organisations.get(random.nextInt(organisations.size()))));
    }

    private static void measure(Path path) {
        var workspaces = new Workspaces(path.resolveSibling("recent.txt"), Clock.systemUTC());
        try (var passphrase = Passphrase.copyOf("for measuring only");
                var open = workspaces.open(path, passphrase, Progress.silent())) {
            List<Listed> all = List.of();
            for (int time = 1; time <= 5; time++) {
                long begun = System.nanoTime();
                all = open.peopleListing().all();
                System.out.printf("list of %,d loaded, time %d: %,d ms%n", all.size(), time, millis(begun));
            }
            System.gc();
            var memory = Runtime.getRuntime();
            System.out.printf("memory in use: %,d MB%n", (memory.totalMemory() - memory.freeMemory()) >> 20);
            keystrokes(all);
        }
    }

    private static void keystrokes(List<Listed> all) {
        var random = new Random(62);
        var nanos = new ArrayList<Long>();
        for (int word = 0; word < WORDS_TYPED; word++) {
            String typed = (random.nextBoolean() ? GIVEN : GIVEN_URDU).get(random.nextInt(GIVEN.size())) + " "
                    + FAMILY.get(random.nextInt(FAMILY.size()));
            for (int letters = 1; letters <= typed.length(); letters++) {
                long begun = System.nanoTime();
                var match = Match.of(typed.substring(0, letters));
                var found = new ArrayList<Listed>();
                for (var listed : all) {
                    if (match.inFolded(listed.words())) {
                        found.add(listed);
                    }
                }
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

    private static long millis(long since) {
        return (System.nanoTime() - since) / 1_000_000;
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
