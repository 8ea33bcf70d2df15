package org.amanat.model.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.amanat.model.Language;
import org.amanat.model.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That every refusal can be told, with what to do, in both languages. */
final class ReasonTextsTest {

    private static Stream<Texts> languages() {
        return Stream.of(Language.ENGLISH, Language.URDU).map(Texts::in);
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasASentenceAndANextStep(Reason reason) {
        var refusal = new Refusal(reason, Scope.PRESS, Optional.of(LocalDate.of(2026, 7, 30)));

        assertThat(languages()).allSatisfy(texts -> {
            assertThat(refusal.sentence(texts)).matches(".*[.۔]").doesNotContain("{", "}");
            assertThat(refusal.nextStep(texts)).matches(".*[.۔]").doesNotContain("{", "}");
        });
    }

    @Test
    void aSentenceNamesTheUseAndTheDay() {
        var refusal = new Refusal(Reason.SCOPE_ENDED, Scope.PRESS, Optional.of(LocalDate.of(2026, 7, 30)));

        assertThat(refusal.sentence(Texts.in(Language.ENGLISH)))
                .isEqualTo("Consent for this use ended on Thu 30 July 2026: press.");
    }

    @Test
    void everyChoiceHasAName() {
        var choices = Stream.of(
                        Scope.values(),
                        Naming.values(),
                        Audience.values(),
                        ConsentStatus.values(),
                        Understanding.values(),
                        GivenBy.values(),
                        Form.values(),
                        Withdrawal.Channel.values(),
                        WrittenAuthority.SignedBy.values())
                .flatMap(Stream::of);

        assertThat(choices)
                .allSatisfy(choice -> languages()
                        .forEach(texts -> assertThat(ConsentTexts.name((Enum<?>) choice, texts))
                                .isNotBlank()));
    }
}
