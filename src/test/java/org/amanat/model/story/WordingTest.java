package org.amanat.model.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.amanat.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two texts are the same text, and how long one is. */
final class WordingTest {

    /** Taken with: printf 'Title\n\nBody' | sha256sum. */
    @Test
    void theHashIsTheSha256OfTitleEmptyLineAndText() {
        assertThat(Wording.of("Title", "Body").hash().hex())
                .isEqualTo("45777c14d90fa79dc6ce71ceb6f81cced62c929c472199547cfd939a54e954c6");
    }

    @Test
    void lettersThatLookTheSameButAreComposedDifferentlyHaveOneHash() {
        var composed = Wording.of("", "\u0622\u067E caf\u00E9");
        var decomposed = Wording.of("", "\u0627\u0653\u067E cafe\u0301");

        assertThat(decomposed).isEqualTo(composed);
        assertThat(decomposed.hash()).isEqualTo(composed.hash());
    }

    @Test
    void lineEndsOfWindowsDoNotChangeTheHash() {
        assertThat(Wording.of("T", "one\r\ntwo\rthree").hash())
                .isEqualTo(Wording.of("T", "one\ntwo\nthree").hash());
    }

    @ParameterizedTest
    @CsvSource({"Title, body.", "Title, Body", "title, Body.", "'', Body.", "'Title B', ody."})
    void anyOtherLetterIsAnotherHash(String title, String body) {
        assertThat(Wording.of(title, body).hash())
                .isNotEqualTo(Wording.of("Title", "Body.").hash());
    }

    @Test
    void aTitleHasOneLine() {
        assertThatThrownBy(() -> Wording.of("one\ntwo", "body")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingThatHoldsWordsSaysThem() {
        var text = new StoryText(
                Language.ENGLISH, TextKind.EDITED, 1, Wording.of("Promise", "They took my papers."), Optional.empty());

        assertThat(text.toString()).doesNotContain("Promise", "papers");
        assertThat(new Confidential<>("Nasreen").toString()).doesNotContain("Nasreen");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 0, 0",
        "'', one, 1, 15",
        "Two words, and three more - here, 6, 15",
        "'', یہ ایک جملہ ہے۔, 4, 15"
    })
    void wordsAreCountedAndReadingIsSlow(String title, String body, int words, int seconds) {
        assertThat(ReadingAloud.of(Wording.of(title, body)))
                .isEqualTo(new ReadingAloud(words, Duration.ofSeconds(seconds)));
    }

    @Test
    void aHundredAndTwentyWordsTakeAMinute() {
        assertThat(ReadingAloud.of(Wording.of("", "word ".repeat(120))).time()).isEqualTo(Duration.ofMinutes(1));
        assertThat(ReadingAloud.of(Wording.of("", "word ".repeat(121))).time()).isEqualTo(Duration.ofSeconds(75));
    }

    @Test
    void theShortCodeIsTheBeginningOfTheHash() {
        assertThat(new TextHash("3f7a91c2".concat("0".repeat(56))).shortCode()).isEqualTo("3F7A-91C2");
    }
}
