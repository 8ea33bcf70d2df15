package org.amanat.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amanat.model.Language;
import org.amanat.model.attendance.Guest;
import org.amanat.model.document.AttendancePart;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.PersonalOrder.AttendanceSheet;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.event.EventPlan;
import org.amanat.model.people.Organisation;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.Typesetter;
import org.amanat.press.block.Align;
import org.amanat.press.block.Block;
import org.amanat.press.block.Cell;
import org.amanat.press.block.Column;
import org.amanat.press.block.Emphasis;
import org.amanat.press.block.Manuscript;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.QrCode;
import org.amanat.press.block.Row;
import org.amanat.press.block.Run;
import org.amanat.press.block.Running;
import org.amanat.press.block.Section;
import org.amanat.press.block.Table;
import org.amanat.press.block.TickBox;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;
import org.amanat.print.design.Named;
import org.amanat.print.design.PersonWords;
import org.amanat.print.design.Wording;

/** The list at the door: a row for each guest to sign, and empty ones for those who come besides. */
public final class AttendanceSheetDocument {

    private static final float ROW = 25;
    private static final float ROW_FOR_THUMBS = 38;
    private static final float SIGNATURE = 92;
    private static final float THUMB = 54;
    private static final float CODE_SIDE = 52;

    /** More rows than any sheet has. */
    private static final int ROWS_OF_A_SHEET = 32;

    private final EventPaper paper;
    private final List<Named> guests;
    private final AttendanceSheet order;
    private final int list;

    private AttendanceSheetDocument(EventPaper paper, List<Named> guests, AttendanceSheet order, int list) {
        this.paper = paper;
        this.guests = guests;
        this.order = order;
        this.list = list;
    }

    /**
     * @param list which of the lists of this event it is, from 1: it stands at the foot, for whoever types it in
     * @throws ProblemException if there are neither guests nor empty rows
     */
    public static Draft of(
            EventPlan plan,
            List<Guest> guests,
            WorkspaceSettings settings,
            AttendanceSheet order,
            PrintOptions options,
            int list) {
        var paper = EventPaper.of(plan, settings, options);
        var onList = guests.stream().map(guest -> guest.person().id()).collect(Collectors.toSet());
        var named = Named.of(plan, guests, order.whom(), paper.main()).stream()
                .filter(somebody -> onList.contains(somebody.person().id()))
                .toList();
        if (named.isEmpty() && order.spareRows() == 0) {
            throw new ProblemException(ProblemCode.NOBODY_TO_PRINT);
        }
        return paper.draft(new AttendanceSheetDocument(paper, named, order, list).manuscript(), List.of())
                .saying(Imprints.of(named, paper, AttendanceSheetDocument::said));
    }

    /** With so many spare rows as were asked for, and the last sheet full of them. */
    private Manuscript manuscript() {
        int rows = order.spareRows();
        var manuscript = manuscript(rows);
        int most = rows == 0 ? 0 : rows + ROWS_OF_A_SHEET;
        int sheets = Typesetter.pages(manuscript);
        while (rows < most) {
            int middle = (rows + most + 1) / 2;
            var longer = manuscript(middle);
            if (Typesetter.pages(longer) == sheets) {
                rows = middle;
                manuscript = longer;
            } else {
                most = middle - 1;
            }
        }
        return manuscript;
    }

    private Manuscript manuscript(int spareRows) {
        return paper.manuscript(DocumentKind.ATTENDANCE_SHEET, List.of(section(spareRows)));
    }

    private static List<String> said(Named guest, Language language) {
        return List.of(guest.called(language), guest.speaksFor(language));
    }

    private Section section(int spareRows) {
        var main = paper.main();
        var blocks = new ArrayList<Block>(paper.masthead(said("print.attendance", " · "), main));
        if (order.parts().contains(AttendancePart.PHOTOGRAPH)) {
            paper.wordings()
                    .forEach(wording ->
                            blocks.add(Paragraph.of(Voice.NOTE, wording.words("print.attendance.photograph.note"))));
        }
        blocks.add(table(spareRows));
        return new Section(main.tongue(), main.numerals(), running(), blocks);
    }

    private Running running() {
        var main = paper.main();
        var foot = main.joined(
                main.divider(),
                List.of(
                        main.words("print.attendance.list", list),
                        main.line(paper.plan().event().title())));
        var sheet = main.words("print.attendance.sheet", Running.PAGE, Running.PAGES);
        var running = Running.footer(foot, sheet);
        if (!order.parts().contains(AttendancePart.CODE)) {
            return running;
        }
        String text = "amanat:attendance:" + paper.plan().event().id() + ":" + list + ":" + Running.PAGE;
        return running.withCode(new QrCode(text, Words.none(main.tongue()), CODE_SIDE, Align.END));
    }

    private Table table(int spareRows) {
        var style = paper.style();
        var columns = new ArrayList<Column>(List.of(Column.natural(), Column.share(1.5f)));
        var heads = new ArrayList<Cell>(List.of(head("print.attendance.number"), head("print.attendance.name")));
        for (var part : AttendancePart.values()) {
            if (order.parts().contains(part) && part != AttendancePart.CODE) {
                columns.add(
                        switch (part) {
                            case ORGANISATION -> Column.share(1);
                            case SIGNATURE ->
                                Column.points(style.length(SIGNATURE)).ruled();
                            case THUMBPRINT ->
                                Column.points(style.length(THUMB)).ruled();
                            case PHOTOGRAPH, CODE -> Column.natural().ruled();
                        });
                heads.add(head(
                        switch (part) {
                            case ORGANISATION -> "print.attendance.organisation";
                            case SIGNATURE -> "print.attendance.signature";
                            case THUMBPRINT -> "print.attendance.thumbprint";
                            case PHOTOGRAPH, CODE -> "print.attendance.photograph";
                        }));
            }
        }
        var rows = new ArrayList<Row>();
        for (int i = 0; i < guests.size() + spareRows; i++) {
            rows.add(row(i + 1, i < guests.size() ? Optional.of(guests.get(i)) : Optional.empty()));
        }
        return new Table(paper.main().tongue(), columns, List.of(Row.of(heads)), rows, Table.Rules.ROWS);
    }

    private Row row(int number, Optional<Named> guest) {
        var main = paper.main();
        var cells = new ArrayList<Cell>();
        cells.add(Cell.rowHead(Paragraph.of(Voice.CELL, main.plain(Integer.toString(number)))));
        cells.add(Cell.of(guest.map(this::name).orElse(List.of())));
        for (var part : AttendancePart.values()) {
            if (order.parts().contains(part)) {
                switch (part) {
                    case ORGANISATION -> cells.add(guest.map(this::organisation).orElse(Cell.empty()));
                    case SIGNATURE, THUMBPRINT -> cells.add(Cell.empty());
                    case PHOTOGRAPH -> cells.add(Cell.of(TickBox.alone(main.words("print.attendance.photograph.box"))));
                    case CODE -> {
                        // stands at the foot of the page
                    }
                }
            }
        }
        boolean thumbs = order.parts().contains(AttendancePart.THUMBPRINT);
        return Row.of(cells).atLeast(paper.style().length(thumbs ? ROW_FOR_THUMBS : ROW));
    }

    /** The name as it is written in each language of the sheet. */
    private List<Block> name(Named guest) {
        var blocks = new ArrayList<Block>();
        for (var wording : paper.wordings()) {
            boolean first = wording.equals(paper.main());
            if (first || guest.person().name().in(wording.language()).isPresent()) {
                var words = new PersonWords(paper.plan(), wording)
                        .name(guest.person(), first ? Emphasis.STRONG : Emphasis.PLAIN);
                blocks.add(Paragraph.of(Voice.CELL, words));
            }
        }
        return blocks;
    }

    private Cell organisation(Named guest) {
        return guest.organisation()
                .map(Organisation::name)
                .map(paper.main()::line)
                .map(Cell::of)
                .orElse(Cell.empty());
    }

    private Cell head(String key) {
        return Cell.columnHead(said(key, "\n"));
    }

    /** One of the program's texts in each language of the sheet. */
    private Words said(String key, String between) {
        Function<Wording, Run> run = wording -> Run.plain(wording.text(key), wording.tongue());
        var words = Words.none(paper.main().tongue());
        for (var wording : paper.wordings()) {
            words = (words.runs().isEmpty() ? words : words.plain(between)).and(run.apply(wording));
        }
        return words;
    }
}
