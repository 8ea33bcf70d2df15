package org.amanat.model.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.texts.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All persons are invented. */
final class SearchWordsTest {

    @ParameterizedTest
    @CsvSource({
        "بشریٰ خان, bushra",
        "بشریٰ خان, Bush",
        "یوسف اقبال, yousuf iqbal",
        "یوسف اقبال, yusuf",
        "فاطمہ, fatima",
        "عائشہ صدیقی, ayesha siddiqui",
        "شاہدہ چانڈیو, shahida chandio",
        "خدیجہ قریشی, khadija qureshi",
    })
    void aNameThatIsKnownInUrduOnlyIsFoundInLatinLetters(String urdu, String typed) {
        var person = Person.named(LocalizedText.of(Language.URDU, urdu));
        assertThat(Match.of(typed).inFolded(SearchWords.of(person))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Bushra Khan, بشریٰ", "Muhammad Aslam, محمد", "Muhammad Aslam, اسلم", "Ghulam Rasool, غلام رسول"})
    void aNameThatIsKnownInLatinLettersOnlyIsFoundInUrdu(String latin, String typed) {
        var person = Person.named(LocalizedText.of(Language.ENGLISH, latin));
        assertThat(Match.of(typed).inFolded(SearchWords.of(person))).isTrue();
    }

    @Test
    void aNameThatIsWrittenInBothIsFoundAsItIsWrittenAndNotByItsSoundAlone() {
        var person = Person.named(LocalizedText.of("Bushra", "بشریٰ"));
        assertThat(Match.of("bushra").inFolded(SearchWords.of(person))).isTrue();
        assertThat(Match.of("بشری").inFolded(SearchWords.of(person))).isTrue();
        assertThat(Match.of("bashir").inFolded(SearchWords.of(person))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0300-555 01 23", "03005550123", "+923005550123", "5550123"})
    void aTelephoneIsFoundInEachWayOfWritingIt(String typed) {
        var phone = new Phone("0300-555 01 23", PhoneKind.MOBILE, "+923005550123");
        var person =
                Person.named(LocalizedText.of("Bushra", "بشریٰ")).with(new Reach(List.of(phone), "", Language.URDU));
        assertThat(Match.of(typed).inFolded(SearchWords.of(person))).isTrue();
    }
}
