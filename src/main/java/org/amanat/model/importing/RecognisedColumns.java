package org.amanat.model.importing;

import java.util.List;
import java.util.Optional;

/**
 * Which row is the heading and what its columns mean, as far as the words over them and what is in them tell.
 *
 * @param heading its place among the rows, counted from 0; -1 if the list begins without one
 */
public record RecognisedColumns(int heading, Mapping mapping) {

    /** Titles, dates and greetings above the heading are never more than this. */
    private static final int FIRST_ROWS = 40;

    /** Looks at a sheet that nobody has said anything about. */
    public static RecognisedColumns in(ListSubject subject, Sheet sheet) {
        int heading = headingOf(sheet, subject.headings());
        return new RecognisedColumns(heading, new ColumnMeanings(sheet, heading, subject.headings()).mapping());
    }

    /** The same columns with other meanings. */
    public RecognisedColumns with(Mapping changed) {
        return new RecognisedColumns(heading, changed);
    }

    /** The rows below the heading. */
    public List<SheetRow> list(Sheet sheet) {
        return sheet.rows().subList(heading + 1, sheet.rows().size());
    }

    /** What stands over a column; empty without a heading. */
    public String over(Sheet sheet, int column) {
        return heading < 0 ? "" : sheet.rows().get(heading).cell(column);
    }

    private static int headingOf(Sheet sheet, ListWords headings) {
        int best = -1;
        long most = 0;
        for (int at = 0; at < Math.min(FIRST_ROWS, sheet.rows().size()); at++) {
            var cells = sheet.rows().get(at).cells().stream()
                    .filter(cell -> !cell.isBlank())
                    .toList();
            long known = cells.stream()
                    .map(headings::meaning)
                    .filter(Optional::isPresent)
                    .count();
            long within = cells.stream()
                    .map(headings::meaningWithin)
                    .filter(Optional::isPresent)
                    .count();
            // A row of data can hold a word such as "office"; a heading has such words in half of its cells, and no
            // data.
            long points = 2 * known + within;
            if (points > most && 2 * within >= cells.size() && cells.stream().noneMatch(CellKinds::isData)) {
                most = points;
                best = at;
            }
        }
        return best;
    }
}
