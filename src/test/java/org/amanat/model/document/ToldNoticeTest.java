package org.amanat.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.texts.Texts;
import org.junit.jupiter.api.Test;

/** All persons are invented. */
final class ToldNoticeTest {

    private static final Texts ENGLISH = Texts.in(Language.ENGLISH);

    private static LocalizedText named(String name) {
        return LocalizedText.of(Language.ENGLISH, name);
    }

    private static List<String> sentences(List<PrintNotice> notices) {
        return ToldNotice.of(notices, ENGLISH).stream()
                .map(ToldNotice::sentence)
                .toList();
    }

    @Test
    void manyNamesThatAreSetSmallerAreOneSentenceTheSmallestFirst() {
        var notices = new ArrayList<PrintNotice>();
        IntStream.rangeClosed(1, 28).forEach(i -> notices.add(new PrintNotice.SetSmaller("Guest " + i, 40 - i)));
        notices.add(10, new PrintNotice.OtherPaper(PaperFormat.A4));

        var told = ToldNotice.of(notices, ENGLISH);

        assertThat(told).hasSize(2);
        assertThat(told.getFirst().sentence())
                .startsWith("28 names are set smaller")
                .endsWith("“Guest 28” (12), “Guest 27” (13), “Guest 26” (14) and 25 more.");
        assertThat(told.getFirst().isShortened()).isTrue();
        IntStream.rangeClosed(1, 28)
                .forEach(i -> assertThat(told.getFirst().whole()).contains("“Guest " + i + "” (" + (40 - i) + ")"));
        assertThat(told.getLast().isShortened()).isFalse();
    }

    @Test
    void twoOfOneNameAreTwo() {
        assertThat(sentences(List.of(new PrintNotice.SetSmaller("Asma", 9), new PrintNotice.SetSmaller("Asma", 9))))
                .singleElement()
                .asString()
                .startsWith("2 names")
                .contains("“Asma” (9), “Asma” (9)");
    }

    /** What is not on the paper has to be written by hand, or asked for: each by its name. */
    @Test
    void whoeverIsMissingIsNamedInFull() {
        var notices = new ArrayList<PrintNotice>();
        IntStream.rangeClosed(1, 9).forEach(i -> {
            notices.add(new PrintNotice.DoesNotFit(i, "Label " + i, 10, 0, true));
            notices.add(new PrintNotice.NotNamed(named("Speaker " + i)));
            notices.add(new PrintNotice.NameWithheld(named("Quiet " + i)));
            notices.add(new PrintNotice.NotPictured(named("Face " + i)));
        });

        var all = String.join("\n", sentences(notices));

        assertThat(ToldNotice.of(notices, ENGLISH))
                .noneMatch(ToldNotice::isShortened)
                .hasSize(12);
        IntStream.rangeClosed(1, 9)
                .forEach(i -> assertThat(all).contains("Label " + i, "Speaker " + i, "Quiet " + i, "Face " + i));
    }

    @Test
    void oneAloneIsToldAsBefore() {
        var alone = List.<PrintNotice>of(new PrintNotice.NotConfirmed(named("Asma")), new PrintNotice.NoHelplines());

        assertThat(sentences(alone))
                .containsExactlyElementsOf(
                        alone.stream().map(notice -> notice.sentence(ENGLISH)).toList());
    }
}
