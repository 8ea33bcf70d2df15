package org.amanat.cli;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amanat.operations.ForbiddenStories;
import org.amanat.operations.InTheClear;
import org.amanat.operations.StoryOffice;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command, tried with stories that nobody may use: what it says and what it writes. */
final class CommandsOutTest {

    private static final String DOCUMENT = "--event EVENT --language both -o NEW.pdf";
    private static final String EVENT_DATA = "--event EVENT --purpose gate -o NEW.csv";
    private static final String PAPER = "--story STORY --language both -o NEW.pdf";
    private static final String SAMPLE = "sample-data/world-day-2025/event.json";

    /** What each command is told besides the file and the passphrase. Words in capitals are filled in. */
    private static final Map<String, String> TOLD = Map.ofEntries(
            entry("info", ""),
            entry("check", ""),
            entry("backup", ""),
            entry("list duty-bearers", "--event EVENT"),
            entry("list events", ""),
            entry("list people", "--event EVENT"),
            entry("list stories", ""),
            entry("list imports", ""),
            entry("print programme", DOCUMENT),
            entry("print run-sheet", DOCUMENT),
            entry("print safety-card", DOCUMENT),
            entry("print story-handout", DOCUMENT),
            entry("print reading-script", DOCUMENT),
            entry("print story-figures", DOCUMENT),
            entry("print summary", DOCUMENT),
            entry("print consent-form", PAPER),
            entry("print information-sheet", "--language both -o NEW.pdf"),
            entry("print read-back-sheet", PAPER),
            entry("print consent-receipt", PAPER),
            entry("print recall-list", PAPER),
            entry("import event", "SAMPLE"),
            entry("import guests", "LIST --event EVENT --held-rows NEW.csv"),
            entry("import organisations", "LIST --held-rows NEW.xlsx"),
            entry("import people", "LIST --held-rows NEW.xlsx"),
            entry("import take-back", "--import 0"),
            entry("archive add", "--event PAST --en SAMPLE"),
            entry("archive close", "--event PAST"),
            entry("archive read", "DOSSIER"),
            entry("archive write", "--event PAST -o NEW.zip"),
            entry("export calendar", EVENT_DATA),
            entry("export event", EVENT_DATA),
            entry("export guests", EVENT_DATA),
            entry("export organisations", "--purpose gate -o NEW.csv"),
            entry("export people", "--purpose gate -o NEW.csv"),
            entry("export schedule", EVENT_DATA),
            entry("export speakers", EVENT_DATA),
            entry("list exports", ""));

    /** These open no file in which there are stories: they make one, or say something of the program. */
    private static final Set<String> WITHOUT_STORIES =
            Set.of("try", "sample", "create", "list label-sheets", "archive check", "version");

    /** These print a document of an event and say nothing besides; each kind is tried in {@code WaysOutTest}. */
    private static final Set<String> PRINT_WITHOUT_STORIES = Set.of(
            "print door-page",
            "print speakers",
            "print invitation-letters",
            "print discussion-guide",
            "print press-note",
            "print attendance-sheet",
            "print food-and-access",
            "print badges",
            "print name-plates",
            "print certificates",
            "print demands-and-commitments",
            "print duty-bearer-brief",
            "print progress-letter",
            "print commitment-ledger",
            "print years-compared",
            "print duplex-test");

    private static final List<String> WORDS = ForbiddenStories.WORDS;

    @TempDir
    private static Path office;

    private static ForbiddenStories stories;

    @TempDir
    private Path folder;

    @BeforeAll
    static void storiesThatNobodyMayUse() {
        stories = ForbiddenStories.in(office);
    }

    /** In the order of their words: an event is closed before its dossier is written. */
    static Stream<String> commands() {
        return TOLD.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void noCommandSaysOrWritesAForbiddenStory(String command) throws IOException {
        Files.writeString(folder.resolve("list.csv"), "Name,Phone\n,0300 1234567\nZarmina,0300 7654321\n");
        var arguments = new ArrayList<Object>(List.of(command.split(" ", -1)));
        arguments.add(stories.file());
        Stream.of(Objects.requireNonNull(TOLD.get(command)).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(this::filledIn)
                .forEach(arguments::add);
        arguments.add("--passphrase-stdin");
        var outcome = new Office(folder)
                .withClock(ForbiddenStories.LATER)
                .withStandardInput(StoryOffice.PASSPHRASE + "\n")
                .amanat(arguments.toArray());

        assertThat(outcome.code()).as(outcome.err()).isIn(ExitCode.DONE, ExitCode.PROBLEM);
        assertThat(outcome.out() + outcome.err())
                .doesNotContainIgnoringCase(WORDS.getFirst())
                .doesNotContain(WORDS.getLast());
        assertThat(InTheClear.finds(folder, WORDS)).isEmpty();
        assertThat(InTheClear.finds(folder, ForbiddenStories.NAMES)).isEmpty();
    }

    @Test
    void everyCommandIsTried() throws IOException {
        var added = Pattern.compile("\\.add\\(\"([^\"]+)\"")
                .matcher(Files.readString(Path.of("src/main/java/org/amanat/cli/AmanatCommandLine.java")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        var tried = new TreeSet<>(TOLD.keySet());
        tried.addAll(WITHOUT_STORIES);
        tried.addAll(PRINT_WITHOUT_STORIES);
        assertThat(added)
                .as("A command that opens a file is a way out: add what it is told to CommandsOutTest.TOLD")
                .isEqualTo(tried);
    }

    private String filledIn(String word) {
        return switch (word) {
            case "DOSSIER" -> folder.resolve("list.csv").toString();
            case "PAST" -> stories.past().toString();
            case "EVENT" -> stories.event().toString();
            case "STORY" -> stories.id(ForbiddenStories.Because.WITHDRAWN).toString();
            case "LIST" -> folder.resolve("list.csv").toString();
            case "SAMPLE" -> SAMPLE;
            default -> word.startsWith("NEW") ? folder.resolve(word).toString() : word;
        };
    }
}
