package org.amanat.model.story.disguise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.story.Pseudonym;
import org.amanat.model.story.Route;
import org.amanat.model.story.SafetyAnswers;
import org.amanat.model.story.Story;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.StoryText;
import org.amanat.model.story.TextKind;
import org.amanat.model.story.Wording;
import org.amanat.model.story.disguise.Coincidences.Published;
import org.junit.jupiter.api.Test;

final class ReviewTest {

    private static final String BODY = "I lived in Lyari. On 12 March 2019 I left.";

    @Test
    void whatWasKeptIsNotAskedAgainWhateverItsCaseAndOnlyForItsKind() {
        var details = IdentifyingDetails.in(BODY, Language.ENGLISH, List.of());
        var kept = new Decision(DetailKind.PLACE, "LYARI", Decision.Outcome.KEPT, "many people", 1);
        var another = new Decision(DetailKind.NAME, "12 March 2019", Decision.Outcome.KEPT, "no name", 1);

        var review = Review.of(BODY, details, List.of(kept, another), List.of());

        assertThat(review.kept()).extracting(one -> one.decision().reason()).containsExactly("many people");
        assertThat(review.open()).extracting(Detail::kind).containsExactly(DetailKind.DATE);
    }

    @Test
    void whatWasMadeGeneralOnceIsAskedAgainIfItIsTypedAgain() {
        var details = IdentifyingDetails.in(BODY, Language.ENGLISH, List.of());
        var general = new Decision(DetailKind.PLACE, "Lyari", Decision.Outcome.GENERALISED, "", 1);

        assertThat(Review.of(BODY, details, List.of(general), List.of()).open()).hasSize(2);
    }

    @Test
    void twoStoriesWithTheSamePlaceAndDayInTwoLanguagesAreFoundTogether() {
        var published = new Published(
                story("Kiran"), List.of(text("وہ لیاری سے تھی۔ 12 مارچ 2019 کو وہ نکلی۔", Language.URDU)));

        var found = Coincidences.of(story("Noor"), BODY, Language.ENGLISH, List.of(published), List.of());

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().words()).containsExactly("Lyari", "12 March 2019");
    }

    @Test
    void storiesThatShareNothingAreNotNamed() {
        var published = new Published(story("Kiran"), List.of(text("She was from Korangi.", Language.ENGLISH)));

        assertThat(Coincidences.of(story("Noor"), BODY, Language.ENGLISH, List.of(published), List.of()))
                .isEmpty();
    }

    private static StoryText text(String body, Language language) {
        return new StoryText(language, TextKind.EDITED, 1, Wording.of("", body), Optional.empty());
    }

    private static Story story(String name) {
        return new Story(
                StoryId.next(),
                new Pseudonym(LocalizedText.of(Language.ENGLISH, name)),
                Language.URDU,
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                Set.of(),
                Route.unknown(),
                LocalizedText.empty(),
                Optional.empty(),
                SafetyAnswers.unanswered());
    }
}
