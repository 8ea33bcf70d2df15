package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amanat.model.Language;
import org.junit.jupiter.api.Test;

/** Urdu as outlines for the screen. */
final class ScreenTextTest {

    private static final String WORDS = "میں [ایک ساحلی قصبے] میں ایک گھر کا کھانا پکاتی اور صفائی کرتی تھی۔";
    private static final ScreenText.Mark TOWN = new ScreenText.Mark(WORDS.indexOf('['), WORDS.indexOf(']') + 1);

    @Test
    void everyLineHasInkAndNarrowerMeansMoreLines() {
        var wide = new ScreenText(WORDS, Language.URDU, false, List.of()).at(2000);
        var narrow = new ScreenText(WORDS, Language.URDU, false, List.of()).at(200);
        assertThat(wide.outlines()).singleElement().asString().startsWith("M").contains("Q", "Z");
        assertThat(narrow.outlines()).hasSizeGreaterThan(2).allMatch(line -> line.startsWith("M"));
        assertThat(narrow.height()).isGreaterThan(2 * wide.height());
    }

    @Test
    void aMarkLiesUnderItsWordsAndNoOthers() {
        var marked = new ScreenText(WORDS, Language.URDU, false, List.of(TOWN)).at(2000);
        assertThat(marked.areas()).singleElement().satisfies(area -> {
            assertThat(area.mark()).isEqualTo(TOWN);
            // one word stands before it, from the right
            assertThat(area.x() + area.width()).isBetween(1900.0, 1990.0);
            assertThat(area.width()).isBetween(80.0, 200.0);
        });
        assertThat(new ScreenText(WORDS, Language.URDU, false, List.of(TOWN))
                        .at(140)
                        .areas())
                .as("over the end of a line it is in two pieces")
                .hasSizeGreaterThan(1);
    }
}
