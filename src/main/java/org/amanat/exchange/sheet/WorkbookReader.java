package org.amanat.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.amanat.model.importing.ListFile;
import org.amanat.model.importing.Pace;
import org.amanat.model.importing.ReadAs;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads a sheet of a workbook in the form of Excel since 2007 (ISO/IEC 29500). */
final class WorkbookReader {

    private final String name;
    private final Pace pace;

    WorkbookReader(String name, Pace pace) {
        this.name = name;
        this.pace = pace;
    }

    ListFile read(byte[] bytes, ReadAs how) {
        try {
            var parts = WorkbookParts.of(bytes, name);
            try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
                var sheets = book.getSheets()
                        .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                        .toList();
                int chosen = how.sheet().filter(at -> at < sheets.size()).orElseGet(() -> firstFilled(sheets));
                var sheet = sheets.get(chosen);
                var merged = MergedCells.of(bytes, parts.pathOf(sheet.getName()));
                var form = new ListFile.Form.Workbook(
                        sheets.stream().map(Sheet::getName).toList(), chosen);
                return new ListFile(name, form, rows(sheet, new WorkbookCells(book.isDate1904()), merged, parts));
            }
        } catch (ProblemException | CancellationException told) {
            throw told;
        } catch (IOException | RuntimeException broken) {
            // What the library says could quote what is in the file.
            throw new ProblemException(ProblemCode.LIST_DAMAGED, name);
        }
    }

    private org.amanat.model.importing.Sheet rows(
            Sheet sheet, WorkbookCells cells, MergedCells merged, WorkbookParts parts) throws IOException {
        var collector = new RowCollector(name, pace);
        try (var rows = sheet.openStream()) {
            for (Row row : (Iterable<Row>) rows::iterator) {
                var texts = new ArrayList<String>();
                for (int column = 0; column < Math.min(row.getCellCount(), RowCollector.MOST_COLUMNS); column++) {
                    texts.add(row.getOptionalCell(column).map(cells::text).orElse(""));
                }
                double part = (double) row.getRowNum() / Math.max(row.getRowNum(), parts.usualRows());
                collector.add(row.getRowNum(), merged.filled(row.getRowNum(), texts), part);
            }
        }
        return collector.sheet();
    }

    /** Many workbooks begin with an empty sheet, or with one that says only what the workbook is. */
    private static int firstFilled(List<Sheet> sheets) {
        for (int at = 0; at < sheets.size(); at++) {
            try (var rows = sheets.get(at).openStream()) {
                if (rows.filter(row -> row.getPhysicalCellCount() > 0).limit(3).count() > 1) {
                    return at;
                }
            } catch (IOException unreadable) {
                return at;
            }
        }
        return 0;
    }
}
