package org.amanat.model.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That a pseudonym is nobody's name. */
final class PseudonymsTest {

    private static final Pseudonym NOOR = new Pseudonym(LocalizedText.of("Noor", "نور"));

    private static boolean isFree(String realName) {
        var real = List.of(LocalizedText.of(Language.ENGLISH, realName));
        return Pseudonyms.isFree(NOOR, real, List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Noor", "noor jehan", "NUR", "Bibi Nour", "Nûr-e-Hayat", "نور جہاں", "نُور", "نــور"})
    void aNameThatIsSpelledOrSoundsAlikeIsNotUsed(String realName) {
        assertThat(isFree(realName)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nasreen Bibi", "Sakina", "نسرین", "Noorani"})
    void otherNamesDoNotMatter(String realName) {
        assertThat(isFree(realName)).isTrue();
    }

    @Test
    void lettersOfAnArabicKeyboardAreTheSameLetters() {
        var kiran = new Pseudonym(LocalizedText.of(Language.URDU, "کرن"));

        assertThat(Pseudonyms.isFree(kiran, List.of(LocalizedText.of(Language.URDU, "\u0643رن")), List.of()))
                .isFalse();
    }

    @Test
    void theNameOfAnotherStoryIsTaken() {
        assertThat(Pseudonyms.isFree(NOOR, List.of(), List.of(NOOR))).isFalse();
    }

    @Test
    void aSuggestionIsOneOfTheListThatIsFree() {
        var real = Pseudonyms.known().stream().skip(1).map(Pseudonym::name).toList();

        assertThat(Pseudonyms.suggest(real, List.of(), new Random(1)))
                .contains(Pseudonyms.known().getFirst());
    }

    @Test
    void whenTheListIsUsedUpNothingIsSuggested() {
        assertThat(Pseudonyms.suggest(List.of(), Pseudonyms.known(), new Random(1)))
                .isEmpty();
    }

    @Test
    void everyNameOfTheListStandsInBothScriptsAndIsLikeNoOther() {
        var known = Pseudonyms.known();

        assertThat(known).hasSizeGreaterThan(40).allSatisfy(pseudonym -> {
            assertThat(pseudonym.name().texts()).containsKeys(Language.ENGLISH, Language.URDU);
            var others =
                    known.stream().filter(other -> !other.equals(pseudonym)).toList();
            assertThat(Pseudonyms.isFree(pseudonym, List.of(), others))
                    .as("%s", pseudonym)
                    .isTrue();
        });
    }
}
