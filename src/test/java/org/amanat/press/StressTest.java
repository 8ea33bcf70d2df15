package org.amanat.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.amanat.press.block.Align;
import org.amanat.press.block.Block;
import org.amanat.press.block.Cell;
import org.amanat.press.block.Column;
import org.amanat.press.block.Figure;
import org.amanat.press.block.Heading;
import org.amanat.press.block.ItemList;
import org.amanat.press.block.PageSize;
import org.amanat.press.block.Panel;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Picture;
import org.amanat.press.block.Row;
import org.amanat.press.block.Table;
import org.amanat.press.block.Theme;
import org.amanat.press.block.Tongue;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;
import org.amanat.press.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody expected. */
final class StressTest {

    private static final List<String> TEXTS = List.of(
            "A",
            "Ñandú Øystein Ångström-Żółć",
            "M".repeat(120),
            "محمد".repeat(30),
            "ڪامريڊ حيدر بخش جتوئي",
            "خوش\u200Cآمدید می\u200Cخواہم",
            "\u202Bدائیں\u202C \u200Fبائیں\u200E left",
            "e\u0301 a\u0308 n\u0303 x\u0323\u0301",
            "الحَمْدُ لِلّٰهِ رَبِّ الْعَالَمِينَ",
            "((بریکٹ [اندر] {یہاں})) (a [b] {c})",
            "“انگریزی” «quotes» ‘single’ ”اردو“",
            "https://example.org/" + "path/".repeat(40),
            "042-3511 7788، +92 21 34567890، 6:30، 15%",
            "tab\there, bell\u0007 and newline\nnext",
            "   spaces   in   many   places   ",
            "ﷺ ﷲ لا لله اللہ ﻻ");

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "ur-PK", "sd-PK"})
    void strangeTextsPassBothProfilesInEveryBlock(String tag) {
        Tongue tongue = Tongue.of(tag);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(1, Words.of(tongue, "1")));
        for (String text : TEXTS) {
            Words words = Words.of(tongue, text);
            blocks.add(Heading.of(2, words));
            blocks.add(Paragraph.body(words));
            blocks.add(Paragraph.of(Voice.LABEL, words));
            blocks.add(Panel.of(Paragraph.of(Voice.NAME, words)));
            blocks.add(ItemList.numbers(tongue, List.of(words, words)));
            blocks.add(new Table(
                    tongue,
                    List.of(Column.natural(), Column.share(1), Column.points(20)),
                    List.of(),
                    List.of(Row.of(Cell.of(words), Cell.of(words), Cell.of(words))),
                    Table.Rules.GRID));
        }
        byte[] pdf = TypesetterTest.pdf(Manuscripts.of(PageSize.A5, Theme.normal(), Manuscripts.urdu(blocks)));
        assertThat(VeraPdf.failures(pdf)).isEmpty();
    }

    @Test
    void nothingIsStillADocument() {
        byte[] pdf = TypesetterTest.pdf(Manuscripts.of(
                PageSize.A6,
                Theme.normal(),
                Manuscripts.english(List.of()),
                Manuscripts.urdu(List.of(
                        Paragraph.body(Words.none(Tongue.URDU)),
                        new Table(Tongue.URDU, List.of(Column.share(1)), List.of(), List.of(), Table.Rules.ROWS),
                        Panel.of(),
                        ItemList.bullets(Tongue.URDU, List.of())))));
        assertThat(VeraPdf.failures(pdf)).isEmpty();
    }

    @Test
    void anEmojiIsRefusedAndNotSetAsABox() {
        Outcome outcome = Typesetter.set(Manuscripts.of(
                PageSize.A5,
                Theme.normal(),
                Manuscripts.english(List.of(Paragraph.body(Words.english("Welcome \uD83D\uDE00"))))));
        assertThat(outcome.findings())
                .contains(new Finding.MissingLetter(0x1F600, Tongue.ENGLISH, "Welcome \uD83D\uDE00"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 60, 400})
    void aDamagedPictureIsRefused(int length) {
        Picture damaged = new Picture(Arrays.copyOf(Manuscripts.picture().bytes(), length));
        Outcome outcome = Typesetter.set(Manuscripts.of(
                PageSize.A5,
                Theme.normal(),
                Manuscripts.english(
                        List.of(new Figure(damaged, Words.english("A photograph"), 100, 100, Align.START)))));
        assertThat(outcome.findings()).containsExactly(new Finding.UnreadablePicture("A photograph"));
    }

    @Test
    void severalThreadsSetTheSame() {
        byte[] once = TypesetterTest.pdf(Manuscripts.everything(PageSize.A5, Theme.normal()));
        assertThat(IntStream.range(0, 8)
                        .parallel()
                        .mapToObj(i -> TypesetterTest.pdf(Manuscripts.everything(PageSize.A5, Theme.normal())))
                        .toList())
                .allMatch(pdf -> Arrays.equals(pdf, once));
    }
}
