package org.amanat.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.amanat.model.Language;
import org.amanat.model.consent.StoryOrder;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.workspace.Progress;
import org.amanat.operations.Finding;
import org.amanat.operations.ForbiddenStories;
import org.amanat.operations.InTheClear;
import org.amanat.operations.OpenWorkspace;
import org.amanat.operations.StoryOffice;
import org.amanat.operations.Workspaces;
import org.amanat.vault.Passphrase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every way out of the program is listed, and each was tried with stories that nobody may use. A class that writes,
 * prints, copies or shows pages, or that reads the words of stories, and that nobody has put on a list, fails here. The
 * command line is tried in {@code CommandsOutTest}.
 */
final class WaysOutTest {

    private static final String TESTS = WaysOutTest.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .getPath();

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(location -> !location.contains(TESTS))
            .withImportOption(location -> !location.contains("/org/amanat/store/schema/"))
            .importPackages("org.amanat");

    /** Who reads the words of stories outside of the rooms where they are written and kept. */
    private static final Set<String> HOLD_WORDS = Set.of(
            "Comparison",
            "Disguise",
            "EventStories",
            "Narrators",
            "OpenNarrators",
            "SampleStories",
            "Stories",
            "StoryTyping");

    /** Rooms of stories: what they show stays on the screen, and leaves by the ways that are listed. */
    private static final List<String> ROOMS_OF_STORIES =
            List.of("org.amanat.model.", "org.amanat.store", "org.amanat.ui.stories");

    /** The office's own view: what these find is shown to whoever opened the file. */
    private static final Set<String> FOUND =
            Set.of("AnEvent", "APerson", "AnOrganisation", "AVenue", "AnItem", "AStory");

    private static final List<String> WORDS_AND_NAMES = Stream.of(ForbiddenStories.WORDS, ForbiddenStories.NAMES)
            .flatMap(List::stream)
            .toList();

    @TempDir
    private static Path office;

    private static ForbiddenStories stories;

    private static OpenWorkspace open;

    @TempDir
    private Path folder;

    @BeforeAll
    static void storiesThatNobodyMayUse() {
        stories = ForbiddenStories.in(office);
        try (var passphrase = Passphrase.copyOf(StoryOffice.PASSPHRASE)) {
            open = new Workspaces(office.resolve("recent"), ForbiddenStories.LATER)
                    .open(stories.file(), passphrase, Progress.silent());
        }
    }

    @AfterAll
    static void lock() {
        open.close();
    }

    @ParameterizedTest
    @EnumSource
    void noForbiddenStoryLeavesBy(WayOut way) throws IOException {
        way.attempt(open, stories, folder);
        assertThat(folder).as("the attempt").isNotEmptyDirectory();
        assertThat(InTheClear.finds(folder, WORDS_AND_NAMES)).isEmpty();
        assertThat(InTheClear.finds(office, WORDS_AND_NAMES))
                .as("beside the file")
                .isEmpty();
    }

    /** The attempts are in earnest: what may leave does, and what may be heard by its narrator is. */
    @Test
    void theStoryThatMayBeUsedLeaves() throws IOException {
        PagesOut.printed(open, stories, folder);
        PagesOut.documents(open, stories.event(), DocumentKind.STORY_HANDOUT, folder);
        assertThat(InTheClear.finds(folder, List.of(ForbiddenStories.CLEARED)))
                .anyMatch(found -> found.startsWith(DocumentKind.STORY_HANDOUT + ".pdf"))
                .anyMatch(found -> found.startsWith("printed.pdf"));
    }

    @ParameterizedTest
    @EnumSource
    void aTextIsReadBackOnlyWhereItsNarratorAgreedToBeAsked(ForbiddenStories.Because because) throws IOException {
        PagesOut.readBack(open, stories.id(because), folder);
        assertThat(InTheClear.finds(folder, ForbiddenStories.WORDS).isEmpty()).isNotEqualTo(because.mayBeReadBack());
    }

    @Test
    void searchFindsNoWordOfThem() {
        assertThat(open.search().all().toString())
                .contains(ForbiddenStories.NAMES.getLast())
                .doesNotContainIgnoringCase(ForbiddenStories.WORDS.getFirst())
                .doesNotContain(ForbiddenStories.WORDS.getLast());
        assertThat(Arrays.stream(Finding.class.getPermittedSubclasses()).map(Class::getSimpleName))
                .as("Search finds something new: see that it holds no word of a story, then name it in"
                        + " WaysOutTest.FOUND")
                .containsExactlyInAnyOrderElementsOf(FOUND);
    }

    @Test
    void everyClassThatLetsSomethingOutIsListed() {
        var listed = Stream.of(WayOut.values())
                .flatMap(way -> way.classes().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Exits.of(OURS)).as(WayOut.NOT_LISTED).containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void everyKindOfPaperAboutAStoryIsAttempted() {
        assertThat(Arrays.stream(StoryOrder.class.getPermittedSubclasses()).map(Class::getSimpleName))
                .as("A new paper about a story: order it in PagesOut.papersOf, then name it here")
                .containsExactlyInAnyOrder("ReadBackSheet", "ConsentForm", "InformationSheet", "Receipt", "Recall");
    }

    @Test
    void everyoneWhoReadsTheWordsIsListed() {
        assertThat(Exits.users(
                        OURS,
                        name -> name.matches(
                                "org\\.amanat\\.model\\.story\\.(StoryText|Wording|OriginalText|Narrator|TypedText)"),
                        room -> ROOMS_OF_STORIES.stream().noneMatch(room::startsWith)))
                .as("Reads words of stories past the gate: ask the gate for a ClearedStory instead, or, if it shows"
                        + " them nowhere, name it in WaysOutTest.HOLD_WORDS")
                .containsExactlyInAnyOrderElementsOf(HOLD_WORDS);
    }

    @Test
    void aClassThatNobodyListedIsFound() {
        var planted = new ClassFileImporter().importClasses(Writes.class, Copies.class, Reads.class);
        assertThat(Exits.of(planted)).containsExactly(WaysOutTest.class.getSimpleName());
        assertThat(Exits.of(new ClassFileImporter().importClasses(Reads.class))).isEmpty();
        assertThat(Exits.of(new ClassFileImporter().importClasses(Writes.class)))
                .isNotEmpty();
        assertThat(Exits.of(new ClassFileImporter().importClasses(Copies.class)))
                .isNotEmpty();
    }

    /** Planted. */
    static final class Writes {
        static void out(Path file) throws IOException {
            Files.writeString(file, "");
        }
    }

    /** Planted. */
    static final class Copies {
        static void out() {
            Clipboard.getSystemClipboard().setContent(new ClipboardContent());
        }
    }

    /** Planted: what comes in is no way out. */
    static final class Reads {
        static String in(Path file) throws IOException {
            return Files.readString(file) + Clipboard.getSystemClipboard().getString() + Language.URDU;
        }
    }
}
