package org.amanat.print;

import java.util.ArrayList;
import java.util.List;
import org.amanat.model.Language;
import org.amanat.model.attendance.Guest;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.PersonalOrder.NamePlates;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.event.EventPlan;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.block.Align;
import org.amanat.press.block.Block;
import org.amanat.press.block.Fill;
import org.amanat.press.block.LabelGrid;
import org.amanat.press.block.LabelSheets;
import org.amanat.press.block.LabelSheets.Finish;
import org.amanat.press.block.LabelSheets.Label;
import org.amanat.press.block.Margins;
import org.amanat.press.block.PageSize;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Running;
import org.amanat.press.block.Section;
import org.amanat.press.block.Theme;
import org.amanat.press.block.Voice;
import org.amanat.print.design.DocumentStyle;
import org.amanat.print.design.LabelForm;
import org.amanat.print.design.Named;
import org.amanat.print.design.PersonWords;

/** Plates to fold and stand on the podium, two on a sheet; both sides say the same. */
public final class NamePlatesDocument {

    /** Margin that every printer needs, and a hand to hold the sheet by. */
    private static final float EDGE = 28;

    private static final float PADDING = 18;

    /** Below this a name is not read from the third row. */
    private static final float SMALLEST_NAME = 24;

    private NamePlatesDocument() {}

    /** @throws ProblemException if there is nobody in the circle */
    public static Draft of(
            EventPlan plan, List<Guest> guests, WorkspaceSettings settings, NamePlates order, PrintOptions options) {
        var page = LabelForm.page(options.paper());
        var whole = EventPaper.of(plan, settings, options);
        float scale = scale(options.language());
        var theme =
                Theme.normal().scaled(scale).withAccent(whole.style().theme().accent());
        var paper = whole.in(new DocumentStyle(page, Margins.all(0), theme, scale));
        var people = Named.of(plan, guests, order.whom(), paper.main()).stream()
                .filter(Named::onPodium)
                .toList();
        var labels = people.stream().map(person -> plate(person, paper)).toList();
        if (labels.isEmpty()) {
            throw new ProblemException(ProblemCode.NOBODY_TO_PRINT);
        }
        var sheets =
                new LabelSheets(grid(page), labels, 1, PADDING, SMALLEST_NAME, Finish.CUT_AND_FOLD, order.leaveOut());
        var main = paper.main();
        var section = new Section(main.tongue(), main.numerals(), Running.none(), List.of(sheets));
        return paper.draft(paper.manuscript(DocumentKind.NAME_PLATES, List.of(section)), List.of())
                .saying(Imprints.of(people, paper, NamePlatesDocument::said));
    }

    /** By how much letters are larger than on a page, so that most names need not be set smaller. */
    private static float scale(DocumentLanguage language) {
        return switch (language) {
            case ENGLISH -> 2.2f;
            case URDU -> 1.7f;
            case BOTH -> 1.5f;
        };
    }

    private static LabelGrid grid(PageSize page) {
        return LabelGrid.touching(page, page.width() - 2 * EDGE, page.height() / 2 - EDGE, 1, 2);
    }

    private static Label plate(Named person, EventPaper paper) {
        var main = paper.main();
        var blocks = new ArrayList<Block>(List.of(Fill.all()));
        for (var wording : paper.wordings()) {
            var name = person.person().name();
            if (wording.equals(main) || name.in(wording.language()).isPresent()) {
                var words = new PersonWords(paper.plan(), wording).ownName(person.person());
                blocks.add(Paragraph.of(Voice.NAME, words, Align.CENTRE));
            }
        }
        var office = new PersonWords(paper.plan(), main).office(person.person());
        if (!office.isBlank()) {
            blocks.add(Paragraph.of(Voice.CELL, office, Align.CENTRE));
        }
        blocks.add(Fill.all());
        return new Label(paper.label(person), main.tongue(), blocks);
    }

    private static List<String> said(Named person, Language language) {
        return List.of(person.called(language), person.person().office().best(language), person.speaksFor(language));
    }
}
