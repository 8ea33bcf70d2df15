package org.amanat.model.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.amanat.model.document.DocumentId;
import org.junit.jupiter.api.Test;

/** Where the copies are. */
final class RecallListTest {

    private static final Instant NOW = Instant.parse("2026-07-29T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 30);

    private final Given given = new Given().signed();
    private final DocumentId handout = DocumentId.next();

    private RegisteredUse use(Scope scope, DocumentId document, int copies) {
        return RegisteredUse.of(
                Given.cleared(given.ask(scope)), document, StoryPaper.HANDOUT, NOW, "a caseworker", copies);
    }

    private CopyMovement moved(CopyMovement.Kind kind, int copies) {
        return new CopyMovement(handout, kind, copies, DAY, "participants");
    }

    @Test
    void anEntryHoldsTheVersionAndTheHashOfWhatWasPrinted() {
        var entry = use(Scope.PRINTED_HANDOUT, handout, 40);

        assertThat(entry.textVersion()).contains(1);
        assertThat(entry.text()).contains(Given.WORDS.hash());
        assertThat(entry.scope()).contains(Scope.PRINTED_HANDOUT);
    }

    @Test
    void copiesAreFollowedUntilTheyAreBackAndDestroyed() {
        var uses = List.of(use(Scope.PRINTED_HANDOUT, handout, 40));
        var movements = List.of(
                moved(CopyMovement.Kind.GIVEN, 30),
                moved(CopyMovement.Kind.RETURNED, 25),
                moved(CopyMovement.Kind.DESTROYED, 35));

        var line = RecallList.of(given.id, uses, movements).getFirst();

        assertThat(line).isEqualTo(new RecallLine(handout, 40, 30, 25, 35));
        assertThat(line.outside()).isEqualTo(5);
        assertThat(line.inOffice()).isZero();
        assertThat(line.isSettled()).isFalse();
    }

    @Test
    void aStoryThatStandsInOneDocumentTwiceIsInEachCopyOnce() {
        var uses = List.of(use(Scope.LISTED_IN_PROGRAMME, handout, 40), use(Scope.PRINTED_HANDOUT, handout, 40));

        assertThat(RecallList.of(given.id, uses, List.of())).containsExactly(new RecallLine(handout, 40, 0, 0, 0));
    }

    @Test
    void otherStoriesAreNotOnTheList() {
        var uses = List.of(use(Scope.PRINTED_HANDOUT, handout, 40));

        assertThat(RecallList.of(new Given().id, uses, List.of())).isEmpty();
    }
}
