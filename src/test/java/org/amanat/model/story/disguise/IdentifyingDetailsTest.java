package org.amanat.model.story.disguise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is marked in a text, and what is left alone. */
final class IdentifyingDetailsTest {

    private static final List<LocalizedText> NAMES = List.of(LocalizedText.of("Nasreen Bibi", "نسرین بی بی"));

    private static List<String> marked(String text) {
        var language = text.codePoints().anyMatch(c -> c >= 0x600 && c <= 0x6FF) ? Language.URDU : Language.ENGLISH;
        return IdentifyingDetails.in(text, language, NAMES).stream()
                .map(detail -> detail.kind() + " " + text.substring(detail.from(), detail.to()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Then Nasreen came. | NAME Nasreen",
                "پھر نَسرین آئی۔ | NAME نَسرین",
                "I worked for Haji Rafiq. | NAME Haji Rafiq",
                "میں حاجی رفیق کے پاس تھی۔ | NAME حاجی رفیق",
                "Call 0300-1234567 now. | PHONE_NUMBER 0300-1234567",
                "شناختی کارڈ ۴۲۱۰۱-۱۲۳۴۵۶۷-۱ تھا۔ | PHONE_NUMBER ۴۲۱۰۱-۱۲۳۴۵۶۷-۱",
                "It was 3 May 2019 in the morning. | DATE 3 May 2019",
                "یہ ۳ مئی ۲۰۱۹ کی بات ہے۔ | DATE ۳ مئی ۲۰۱۹",
                "Since 2019 I am free. | DATE 2019",
                "on 03/05/2019 they came | DATE 03/05/2019",
                "I was fourteen years old. | AGE fourteen years old",
                "میں چودہ سال کی تھی۔ | AGE چودہ سال کی",
                "She was aged 12. | AGE aged 12",
                "I came to Khan Brick Kiln. | EMPLOYER Khan Brick Kiln",
                "میں رحیم ٹیکسٹائل گئی۔ | EMPLOYER رحیم ٹیکسٹائل",
                "We lived in Orangi Town then. | PLACE Orangi Town",
                "ہم اورنگی ٹاؤن میں رہتے تھے۔ | PLACE اورنگی ٹاؤن",
                "I am from village Sukhpur. | PLACE village Sukhpur",
                "میں چک نمبر ۲۷ سے ہوں۔ | PLACE چک نمبر ۲۷",
                "The midwife knew. | OCCUPATION midwife",
                "دائی کو معلوم تھا۔ | OCCUPATION دائی",
                "My uncle sold me. | RELATION uncle",
                "میرے ماموں نے بیچا۔ | RELATION ماموں"
            })
    void whatMayIdentifyIsMarked(String text, String expected) {
        assertThat(marked(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I worked in a brick kiln in Sindh.",
                "میں سندھ میں اینٹوں کے بھٹے پر تھی۔",
                "وہ ایک ہوٹل میں کام کرتا تھا۔",
                "My mother and my sister stayed behind.",
                "میری ماں اور بہن وہیں رہ گئیں۔",
                "I miss my mother, and the doctor was kind.",
                "میں ڈاکٹر کے پاس گئی۔ استاد نے پوچھا۔",
                "They paid 5000 rupees for 12 hours.",
                "I lived in [a coastal town] with [Nasreen]."
            })
    void whatIsCommonOrDisguisedIsLeftAlone(String text) {
        assertThat(marked(text)).isEmpty();
    }

    @Test
    void detailsComeInTheOrderOfTheTextAndDoNotOverlap() {
        assertThat(marked("In May 2019 my uncle brought me from Pasni to Nasreen at Noor Mills."))
                .containsExactly(
                        "DATE May 2019", "RELATION uncle", "PLACE Pasni", "NAME Nasreen", "EMPLOYER Noor Mills");
    }

    @Test
    void aProposalSaysLessInTheLanguageOfTheText() {
        assertThat(IdentifyingDetails.in("I lived in Pasni.", Language.ENGLISH, List.of()))
                .containsExactly(new Detail(DetailKind.PLACE, 11, 16, "[a coastal town]"));
        assertThat(IdentifyingDetails.in("میں پسنی میں تھی۔", Language.URDU, List.of()))
                .extracting(Detail::proposal)
                .containsExactly("[ایک ساحلی قصبہ]");
    }
}
