package org.amanat.press.printer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.print.PageFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.standard.MediaSizeName;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintSetup;
import org.amanat.model.document.Sides;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class DrawingPrinterTest {

    private static final PrintSetup BOOKLET = new PrintSetup("Programme", PaperFormat.A4, Sides.BOTH_SHORT_EDGE, 3);

    @Test
    void aBookletIsDrawnAsOutlinesOnBothSidesTurnedOverTheShortEdge() throws IOException {
        String postScript = printed(BOOKLET, landscape(2));
        assertThat(postScript).contains("%%Page: 2 2").doesNotContain("%%Page: 3 3");
        assertThat(postScript).contains("/Duplex true /Tumble true").contains("/NumCopies 3");
        assertThat(postScript.lines()).as("curves").anyMatch(line -> line.endsWith(" C"));
    }

    @Test
    void aSheetLiesAsItsPageLiesOnAllOfThePaper() {
        PageFormat sheet = PrintWishes.sheet(PrintWishes.of(BOOKLET), 842, 595);
        assertThat(sheet.getOrientation()).isEqualTo(PageFormat.LANDSCAPE);
        assertThat(sheet.getImageableWidth()).isCloseTo(841.89, within(0.1));
        assertThat(sheet.getImageableHeight()).isCloseTo(595.28, within(0.1));
    }

    @Test
    void otherPaperThatWasChosenInTheDialogIsTaken() {
        var wishes = PrintWishes.of(BOOKLET);
        wishes.add(MediaSizeName.NA_LETTER);
        PageFormat sheet = PrintWishes.sheet(wishes, 595, 842);
        assertThat(sheet.getOrientation()).isEqualTo(PageFormat.PORTRAIT);
        assertThat(sheet.getWidth()).isCloseTo(612, within(0.1));
        assertThat(sheet.getHeight()).isCloseTo(792, within(0.1));
    }

    private static String printed(PrintSetup setup, byte[] sheets) {
        var printed = new ByteArrayOutputStream();
        var factories = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript");
        var service = factories[0].getPrintService(printed);
        new DrawingPrinter(service, Abilities.of(service)).print(setup, sheets);
        return printed.toString(StandardCharsets.ISO_8859_1);
    }

    private static byte[] landscape(int pages) throws IOException {
        try (var document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                var sheet = new PDPage(new PDRectangle(842, 595));
                document.addPage(sheet);
                try (var content = new PDPageContentStream(document, sheet)) {
                    content.moveTo(100, 100);
                    content.curveTo(150, 200, 250, 200, 300, 100);
                    content.fill();
                }
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
