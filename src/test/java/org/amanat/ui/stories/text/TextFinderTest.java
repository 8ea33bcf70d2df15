package org.amanat.ui.stories.text;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.NodeOrientation;
import org.amanat.model.Language;
import org.junit.jupiter.api.Test;

final class TextFinderTest {

    @Test
    void findsUrduThatWasTypedOnAnotherKeyboardAndSaysWhereItStands() {
        String text = "وہ کراچی میں رہتی تھیں۔";
        var found = new TextFinder(text).next("كراچي", 0).orElseThrow();

        assertThat(text.substring(found.from(), found.to())).isEqualTo("کراچی");
    }

    @Test
    void goesOnFromWhereItWasAndBeginsAnewAtTheEnd() {
        var finder = new TextFinder("Work, work and WORK");

        assertThat(finder.count("work")).isEqualTo(3);
        assertThat(finder.next("work", 1).orElseThrow().from()).isEqualTo(6);
        assertThat(finder.next("work", 16).orElseThrow().from()).isZero();
        assertThat(finder.next("pay", 0)).isEmpty();
    }

    @Test
    void wordsAreWrittenFromTheSideOfTheirFirstLetter() {
        assertThat(WritingDirection.of("12 work", Language.URDU)).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        assertThat(WritingDirection.of("“کام”", Language.ENGLISH)).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(WritingDirection.of("12", Language.URDU)).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
    }
}
