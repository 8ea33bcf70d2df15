package org.amanat.model.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.amanat.model.Language;
import org.junit.jupiter.api.Test;

/** Where a sentence ends, in both scripts. */
final class SentencesTest {

    @Test
    void anUrduSentenceEndsWithItsOwnFullStopAndQuestionMark() {
        assertThat(Sentences.of("مجھے بلایا گیا۔ کاغذات لے لیے گئے۔ کیا کوئی تھا؟ ہاں! ایک پڑوسی", Language.URDU))
                .containsExactly("مجھے بلایا گیا۔", "کاغذات لے لیے گئے۔", "کیا کوئی تھا؟", "ہاں!", "ایک پڑوسی");
    }

    @Test
    void aFullStopWithoutABlankAfterItEndsASentenceToo() {
        assertThat(Sentences.of("پہلا۔دوسرا", Language.URDU)).containsExactly("پہلا۔", "دوسرا");
    }

    @Test
    void anEnglishSentenceEndsAsUsualAndNumbersStayWhole() {
        assertThat(Sentences.of("I went. It was 3.5 km! Did anybody ask?", Language.ENGLISH))
                .containsExactly("I went.", "It was 3.5 km!", "Did anybody ask?");
    }

    @Test
    void aLineEndEndsASentence() {
        assertThat(Sentences.of("one\n\ntwo", Language.ENGLISH)).containsExactly("one", "two");
    }

    @Test
    void nothingHasNoSentences() {
        assertThat(Sentences.of(" \n ", Language.URDU)).isEmpty();
    }
}
