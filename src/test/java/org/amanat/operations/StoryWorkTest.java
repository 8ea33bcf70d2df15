package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.amanat.model.Language;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.TextKind;
import org.amanat.model.story.Wording;
import org.amanat.model.texts.Match;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of a story from the first letter to a version, and what the search says of them. */
final class StoryWorkTest {

    @TempDir
    private Path folder;

    private StoryOffice office;
    private OpenWorkspace open;
    private StoryId story;

    @BeforeEach
    void aStoryIsReleased() {
        office = new StoryOffice(folder);
        open = office.open;
        story = office.cleared("Noor", "نور");
    }

    @AfterEach
    void lock() {
        office.close();
    }

    @Test
    void typingTouchesNoReleaseAndIsGoneOnceItIsAVersion() {
        open.storyTyping().keep(story, Language.URDU, "A title", "other words");
        assertThat(office.reasons(story)).isEmpty();
        assertThat(open.storyTyping().of(story, Language.URDU)).isPresent();

        open.stories().write(story, Language.URDU, TextKind.EDITED, Wording.of("A title", "other words"));

        assertThat(open.storyTyping().of(story, Language.URDU)).isEmpty();
        assertThat(office.reasons(story)).isNotEmpty();
    }

    @Test
    void typingIsNoStepOfUndo() {
        var before = open.history().undoable();

        open.storyTyping().keep(story, Language.URDU, "", "half a sentence");

        assertThat(open.history().undoable()).isEqualTo(before);
    }

    @Test
    void theSearchKnowsPseudonymsAndThemesAndNoWordOfAText() {
        String words = open.search().all().stream()
                .filter(Finding.AStory.class::isInstance)
                .map(Finding::words)
                .collect(Collectors.joining(" "));

        assertThat(words).contains(Match.fold("Noor"), Match.fold("نور"));
        for (String word : StoryOffice.WORDS.body().split("\\s+", -1)) {
            assertThat(List.of(words.split(" ", -1))).doesNotContain(Match.fold(word));
        }
    }

    @Test
    void aComparisonPutTogetherIsEachOfTheTwoVersions() {
        var before = Wording.of("کام", "مجھے شہر میں کام ملا۔\nپھر مدد آئی۔");
        var after = Wording.of("کام", "مجھے ایک شہر میں کام ملا۔\nمدد آئی۔");

        var parts = Comparison.of(before, after);

        assertThat(without(parts, Comparison.Change.NEW)).isEqualTo(before.title() + "\n\n" + before.body());
        assertThat(without(parts, Comparison.Change.GONE)).isEqualTo(after.title() + "\n\n" + after.body());
    }

    private static String without(List<Comparison.Part> parts, Comparison.Change left) {
        return parts.stream()
                .filter(part -> part.change() != left)
                .map(Comparison.Part::words)
                .collect(Collectors.joining());
    }
}
