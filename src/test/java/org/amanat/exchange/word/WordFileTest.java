package org.amanat.exchange.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

final class WordFileTest {

    @Test
    void urduIsFromRightToLeftInParagraphsAndTablesAndHeadingsAreKnownByTheirLevel() throws Exception {
        var urdu = new WordPart.Line(List.of(new WordPart.Text("مطالبات", "ur-PK", true, false, false)), true);
        var english = new WordPart.Line(List.of(new WordPart.Text("Demands", "en-GB", false, true, false)), false);
        byte[] file = WordFile.write(
                "Summary",
                List.of(
                        new WordPart.Heading(1, urdu),
                        english,
                        new WordPart.Bullet(english),
                        new WordPart.Grid(List.of(List.of(List.of(urdu), List.of(english))), 1, true)));

        try (var read = new XWPFDocument(new ByteArrayInputStream(file))) {
            var heading = read.getParagraphs().getFirst();
            assertThat(heading.getText()).isEqualTo("مطالبات");
            assertThat(heading.getCTP().getPPr().isSetBidi()).isTrue();
            assertThat(heading.getCTP().getPPr().getOutlineLvl().getVal().intValue())
                    .isZero();
            assertThat(heading.getRuns().getFirst().getCTR().getRPr().sizeOfRtlArray())
                    .isOne();
            assertThat(read.getParagraphs().get(1).getCTP().getPPr().isSetBidi())
                    .isFalse();
            var table = read.getTables().getFirst();
            assertThat(table.getCTTbl().getTblPr().isSetBidiVisual()).isTrue();
            assertThat(table.getRow(0).getCell(0).getText()).isEqualTo("مطالبات");
        }
    }
}
