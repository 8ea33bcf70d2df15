package org.amanat.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class PassphraseWordsTest {

    private final PassphraseWords words = new PassphraseWords();

    @Test
    void theListIsTheWholeOfEffs() {
        assertThat(words.words()).hasSize(7776).doesNotHaveDuplicates().allMatch(word -> word.matches("[a-z-]{3,9}"));
        assertThat(words.words()).startsWith("abacus").endsWith("zoom");
    }

    @Test
    void sixWordsOfTheListAreDrawn() {
        for (int i = 0; i < 50; i++) {
            try (var drawn = words.draw()) {
                String text = drawn.use(String::new);
                assertThat(text.split(" ")).hasSize(6).allMatch(words.words()::contains);
            }
        }
    }

    @Test
    void anyWordCanBeDrawnAlsoTheFirstAndTheLast() {
        assertThat(text(new PassphraseWords(always(0)))).isEqualTo("abacus abacus abacus abacus abacus abacus");
        assertThat(text(new PassphraseWords(always(7775)))).isEqualTo("zoom zoom zoom zoom zoom zoom");
    }

    @Test
    void sixWordsHold77BitsAndAreStrong() {
        assertThat(words.entropyBits()).isCloseTo(77.5, Offset.offset(0.1));
        try (var drawn = words.draw()) {
            assertThat(PassphraseStrength.of(drawn, List.of())).isEqualTo(PassphraseStrength.STRONG);
        }
    }

    @Test
    void twoDrawsDiffer() {
        var drawn = IntStream.range(0, 20).mapToObj(i -> text(words)).toList();
        assertThat(drawn).doesNotHaveDuplicates();
    }

    private static String text(PassphraseWords words) {
        try (var drawn = words.draw()) {
            return drawn.use(String::new);
        }
    }

    private static RandomGenerator always(int index) {
        return new RandomGenerator() {
            @Override
            public long nextLong() {
                return index;
            }

            @Override
            public int nextInt(int bound) {
                return index;
            }
        };
    }
}
