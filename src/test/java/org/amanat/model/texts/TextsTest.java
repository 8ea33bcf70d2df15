package org.amanat.model.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.amanat.model.Language;
import org.amanat.model.event.Role;
import org.junit.jupiter.api.Test;

final class TextsTest {

    @Test
    void aNumberIsWrittenWithoutGrouping() {
        assertThat(Texts.in(Language.ENGLISH).get("model.length.minutes", 2026)).isEqualTo("2026 min");
    }

    @Test
    void aConstantHasItsNameInEachLanguage() {
        assertThat(Texts.in(Language.ENGLISH).name(Role.SUPPORT_PERSON)).isEqualTo("Support person");
        assertThat(Texts.in(Language.URDU).name(Role.SUPPORT_PERSON))
                .isNotBlank()
                .isNotEqualTo("Support person");
    }

    @Test
    void aLanguageWithoutFilesSpeaksEnglish() {
        assertThat(Texts.in(Language.SINDHI).name(Role.CHAIR)).isEqualTo("Chair");
    }

    @Test
    void aKeyThatStandsNowhereIsAFault() {
        assertThatThrownBy(() -> Texts.in(Language.ENGLISH).get("model.no-such-key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("model.no-such-key");
    }
}
