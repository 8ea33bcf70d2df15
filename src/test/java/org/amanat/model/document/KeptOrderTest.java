package org.amanat.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amanat.model.event.InvitationState;
import org.amanat.model.people.PersonId;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class KeptOrderTest {

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void theUsualOrderOfEachKindIsReadAsItWasWrittenAndIsWhatNothingMeans(DocumentKind kind) {
        var usual = DocumentOrder.usual(kind);

        assertThat(KeptOrder.of(kind, KeptOrder.options(usual))).isEqualTo(usual);
        assertThat(KeptOrder.of(kind, Map.of())).isEqualTo(usual);
    }

    @Test
    void optionsThatSomebodyChoseAreKept() {
        var person = Optional.of(PersonId.next());
        var letters = new PersonalOrder.InvitationLetters(
                new Whom(Circle.SPEAKERS, true, Set.of(person.orElseThrow(), PersonId.next())),
                Set.of(InvitationState.CONFIRMED),
                Optional.of(LocalDate.of(2026, 7, 1)),
                Optional.empty(),
                false);
        var sheet = new DocumentOrder.RunSheet(person, Optional.of(PersonId.next()), Set.of());

        assertThat(KeptOrder.of(DocumentKind.INVITATION_LETTERS, KeptOrder.options(letters)))
                .isEqualTo(letters);
        assertThat(KeptOrder.of(DocumentKind.RUN_SHEET, KeptOrder.options(sheet)))
                .isEqualTo(sheet);
    }

    /** As files from before several could be chosen have it. */
    @Test
    void aLetterThatWasForOnePersonStillIs() {
        var person = PersonId.next();

        assertThat(KeptOrder.of(DocumentKind.INVITATION_LETTERS, Map.of("person", person.toString())))
                .asInstanceOf(InstanceOfAssertFactories.type(PersonalOrder.InvitationLetters.class))
                .extracting(letters -> letters.whom().chosen())
                .isEqualTo(Set.of(person));
    }
}
