package org.amanat.model.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.amanat.model.people.Agreements.Answer;
import org.junit.jupiter.api.Test;

final class AgreementsTest {

    private static final LocalDate AGREED = LocalDate.of(2026, 7, 1);

    @Test
    void whatNobodyAgreedToIsNo() {
        for (var what : Agreement.values()) {
            assertThat(Agreements.NONE.cover(what, AGREED)).isFalse();
        }
    }

    @Test
    void anAgreementCoversNothingElseAndNoDayBefore() {
        var agreements = Agreements.NONE.with(Agreement.PHOTOGRAPH, Optional.of(Answer.yes(AGREED)));
        assertThat(agreements.cover(Agreement.PHOTOGRAPH, AGREED)).isTrue();
        assertThat(agreements.cover(Agreement.PHOTOGRAPH, AGREED.minusDays(1))).isFalse();
        assertThat(agreements.cover(Agreement.RECORDING, AGREED)).isFalse();
    }

    @Test
    void anAgreementCanBeTakenBack() {
        var agreements = Agreements.NONE
                .with(Agreement.RECORDING, Optional.of(Answer.yes(AGREED)))
                .with(Agreement.RECORDING, Optional.empty());
        assertThat(agreements).isEqualTo(Agreements.NONE);
    }

    @Test
    void noIsAnAnswerAndNotTheSameAsNotHavingBeenAsked() {
        var refused = Agreements.NONE
                .with(Agreement.PRINTED_NAME, Optional.of(Answer.yes(AGREED)))
                .with(Agreement.PRINTED_NAME, Optional.of(Answer.no(AGREED)));
        assertThat(refused.cover(Agreement.PRINTED_NAME, AGREED)).isFalse();
        assertThat(refused.refuse(Agreement.PRINTED_NAME)).isTrue();
        assertThat(Agreements.NONE.refuse(Agreement.PRINTED_NAME)).isFalse();
        assertThat(refused).isNotEqualTo(Agreements.NONE);
    }
}
