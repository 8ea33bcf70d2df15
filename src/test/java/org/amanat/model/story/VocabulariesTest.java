package org.amanat.model.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.amanat.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That every list says where it is from, and that what maps to a list maps to something in it. */
final class VocabulariesTest {

    static Stream<Vocabulary> all() {
        return Stream.concat(Vocabularies.themes().stream(), Stream.of(Vocabularies.PLACES));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyListNamesItsTitleSourceAndLicence(Vocabulary list) {
        assertThat(List.of(list.title(), list.source(), list.licence()))
                .allSatisfy(text -> assertThat(text).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyConceptHasACodeOfItsOwnAndALabelInBothLanguages(Vocabulary list) {
        assertThat(list.concepts()).isNotEmpty().extracting(Concept::code).doesNotHaveDuplicates();
        assertThat(list.concepts())
                .allSatisfy(
                        concept -> assertThat(concept.label().texts()).containsKeys(Language.ENGLISH, Language.URDU));
    }

    @Test
    void theAttributionThatItsLicenceAsksForStandsWithTheListOfIom() {
        assertThat(Vocabularies.HTCDS.licence()).contains("CC BY 4.0", "by IOM", "does not endorse");
    }

    @Test
    void thereAreElevenIndicatorsAndTwentyOneSections() {
        assertThat(Vocabularies.ILO_INDICATORS.concepts()).hasSize(11);
        assertThat(Vocabularies.ISIC.concepts()).hasSize(21);
    }

    @Test
    void theProtocolHasFiveActsEightMeansAndSixPurposes() {
        assertThat(Vocabularies.UN_PROTOCOL.in("act")).hasSize(5);
        assertThat(Vocabularies.UN_PROTOCOL.in("means")).hasSize(8);
        assertThat(Vocabularies.UN_PROTOCOL.in("purpose")).hasSize(6);
    }

    @Test
    void everyLocalWordMapsToSomethingThatIsThere() {
        assertThat(Vocabularies.LOCAL.concepts())
                .allSatisfy(word -> assertThat(word.broader())
                        .isNotEmpty()
                        .allSatisfy(code ->
                                assertThat(Vocabularies.theme(code)).as(code).isPresent()));
    }

    @Test
    void peshgiIsDebtBondage() {
        assertThat(Vocabularies.theme("local:peshgi"))
                .hasValueSatisfying(peshgi -> assertThat(peshgi.broader())
                        .contains("ilo:debt-bondage", "htcds:MethodsOfControl/DebtBondage"));
    }

    @Test
    void aPlaceIsAProvinceOrACountryAndNothingFiner() {
        assertThat(new CoarsePlace("PK-SD").name(Language.URDU)).isEqualTo("سندھ");
        assertThat(new CoarsePlace("IR").name(Language.ENGLISH)).isEqualTo("Iran");
        assertThat(new CoarsePlace("AE").name(Language.URDU)).isEqualTo("متحدہ عرب امارات");
        assertThatThrownBy(() -> new CoarsePlace("Karachi")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRowWithOtherColumnsThanTheHeadingIsAFaultThatATestFinds() {
        assertThatThrownBy(() -> DataTable.parse("code\ten\none\n")).isInstanceOf(IllegalArgumentException.class);
    }
}
