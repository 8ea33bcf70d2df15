package org.amanat.exchange.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Writes a document that any word processor opens and edits. */
public final class WordFile {

    private static final int BODY = 11;
    private static final int[] HEADINGS = {20, 15, 12};
    private static final int AFTER = 120;

    private final XWPFDocument document = new XWPFDocument();

    private WordFile() {}

    /**
     * The file.
     *
     * @param title in its properties: nothing private
     */
    public static byte[] write(String title, List<WordPart> parts) {
        var file = new WordFile();
        try (file.document) {
            file.document.getProperties().getCoreProperties().setTitle(title);
            for (var part : parts) {
                file.add(part);
            }
            var bytes = new ByteArrayOutputStream();
            file.document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException | InvalidFormatException impossible) {
            throw new IllegalStateException("a document in memory cannot be written", impossible);
        }
    }

    private void add(WordPart part) throws IOException, InvalidFormatException {
        switch (part) {
            case WordPart.Heading(var level, var line) -> heading(level, line);
            case WordPart.Line line -> fill(document.createParagraph(), line, BODY, false);
            case WordPart.Bullet(var line) -> bullet(line);
            case WordPart.Grid grid -> grid(grid);
            case WordPart.Picture picture -> picture(picture);
            case WordPart.NewPage() -> document.createParagraph().setPageBreak(true);
        }
    }

    private void heading(int level, WordPart.Line line) {
        var paragraph = document.createParagraph();
        // Known to every word processor by its place in the outline, whatever its styles are called.
        var properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        properties.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        paragraph.setKeepNext(true);
        fill(paragraph, line, HEADINGS[Math.min(level, HEADINGS.length) - 1], true);
    }

    private void bullet(WordPart.Line line) {
        var paragraph = document.createParagraph();
        paragraph.setIndentationLeft(360);
        paragraph.setIndentationHanging(240);
        paragraph.createRun().setText("• ");
        fill(paragraph, line, BODY, false);
    }

    private void grid(WordPart.Grid grid) {
        int columns = grid.rows().stream().mapToInt(List::size).max().orElse(1);
        XWPFTable table = document.createTable(Math.max(1, grid.rows().size()), columns);
        table.setWidth("100%");
        if (grid.rightToLeft()) {
            var properties = table.getCTTbl().getTblPr();
            properties.addNewBidiVisual();
        }
        for (int row = 0; row < grid.rows().size(); row++) {
            if (row < grid.heads()) {
                table.getRow(row).setRepeatHeader(true);
            }
            for (int column = 0; column < grid.rows().get(row).size(); column++) {
                cell(table.getRow(row).getCell(column), grid.rows().get(row).get(column), row < grid.heads());
            }
        }
        document.createParagraph();
    }

    private static void cell(XWPFTableCell cell, List<WordPart.Line> lines, boolean head) {
        for (int at = 0; at < lines.size(); at++) {
            var paragraph = at == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
            fill(paragraph, lines.get(at), BODY - 1, head);
        }
    }

    private void picture(WordPart.Picture picture) throws IOException, InvalidFormatException {
        var run = document.createParagraph().createRun();
        var pixels = ImageIO.read(new ByteArrayInputStream(picture.jpeg().bytes()));
        double scale = Math.min(picture.width() / pixels.getWidth(), picture.height() / pixels.getHeight());
        var placed = run.addPicture(
                new ByteArrayInputStream(picture.jpeg().bytes()),
                PictureType.JPEG,
                "photograph.jpg",
                Units.toEMU(pixels.getWidth() * scale),
                Units.toEMU(pixels.getHeight() * scale));
        placed.getCTPicture().getNvPicPr().getCNvPr().setDescr(picture.shows());
    }

    private static void fill(XWPFParagraph paragraph, WordPart.Line line, int points, boolean strong) {
        paragraph.setSpacingAfter(AFTER);
        if (line.rightToLeft()) {
            var properties = paragraph.getCTP().isSetPPr()
                    ? paragraph.getCTP().getPPr()
                    : paragraph.getCTP().addNewPPr();
            properties.addNewBidi();
        }
        for (var text : line.texts()) {
            var run = paragraph.createRun();
            run.setText(text.words());
            run.setFontSize(points);
            run.setBold(strong || text.strong());
            run.setItalic(text.italic());
            var properties = run.getCTR().isSetRPr()
                    ? run.getCTR().getRPr()
                    : run.getCTR().addNewRPr();
            var language = properties.addNewLang();
            if (text.rightToLeft()) {
                language.setBidi(text.language());
                // Letters of scripts from right to left have a size and a weight of their own.
                properties.addNewRtl();
                properties.addNewSzCs().setVal(BigInteger.valueOf(2L * points));
                if (strong || text.strong()) {
                    properties.addNewBCs();
                }
            } else {
                language.setVal(text.language());
            }
        }
    }
}
