package org.amanat.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.DocumentOrder.SafetyCard;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.SafetyCardPart;
import org.amanat.model.document.TypeSize;
import org.amanat.model.event.EventPlan;
import org.amanat.model.people.Person;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.block.Manuscript;
import org.amanat.press.block.Running;
import org.amanat.press.block.Section;
import org.amanat.print.design.Calling;
import org.amanat.print.design.SafetyWords;
import org.amanat.print.design.SpeakerList;
import org.amanat.print.design.ToldStories;
import org.amanat.print.design.Wording;

/**
 * What a speaker can rely on: a page for each, with the other language on its back. Nothing on it says what somebody
 * speaks about, because a card gets lost.
 */
public final class SafetyCardDocument {

    private static final List<Double> SCALES = List.of(1.0, 0.94, 0.88, 0.82, 0.78);
    private static final List<Double> LARGE_SCALES = List.of(1.0);

    private final EventPaper paper;
    private final SafetyCard order;
    private final List<Optional<Person>> holders;

    private SafetyCardDocument(EventPaper paper, SafetyCard order, List<Optional<Person>> holders) {
        this.paper = paper;
        this.order = order;
        this.holders = holders;
    }

    /**
     * @param stories cleared to be told in person; who stands by is on the card, and nothing of them
     * @throws ProblemException if the cards are for those who speak, and nobody does
     */
    public static Draft of(
            EventPlan plan, WorkspaceSettings settings, SafetyCard order, ToldStories stories, PrintOptions options) {
        var holders = holders(plan, order);
        if (holders.isEmpty()) {
            throw new ProblemException(ProblemCode.NOBODY_TO_PRINT);
        }
        var paper = EventPaper.of(plan, settings, options).with(stories).withoutFoot();
        var scales = options.size() == TypeSize.LARGE ? LARGE_SCALES : SCALES;
        int pages = holders.size() * paper.wordings().size();
        var fitting = Fitting.of(
                pages,
                scales,
                scale -> new SafetyCardDocument(paper.scaled((float) scale), order, holders).manuscript());
        return paper.draft(fitting.manuscript(), notices(paper, order, fitting));
    }

    private static List<Optional<Person>> holders(EventPlan plan, SafetyCard order) {
        if (!order.parts().contains(SafetyCardPart.NAME)) {
            return List.of(Optional.empty());
        }
        var speakers = order.person().isPresent()
                ? order.person().map(plan.persons()::get).stream().toList()
                : SpeakerList.persons(plan);
        return speakers.stream().map(Optional::of).toList();
    }

    private static List<PrintNotice> notices(EventPaper paper, SafetyCard order, Fitting fitting) {
        var notices = new ArrayList<PrintNotice>(fitting.notices());
        var calling = new Calling(paper.plan(), paper.settings(), paper.main());
        if (calling.supportPersons(paper.stories()).isEmpty()) {
            notices.add(new PrintNotice.NoSupportPerson());
        }
        if (calling.lead(order.lead()).isBlank()) {
            notices.add(new PrintNotice.NobodyToCall());
        }
        if (order.parts().contains(SafetyCardPart.HELPLINES)) {
            notices.addAll(paper.helplineNotices());
        }
        return notices;
    }

    private Manuscript manuscript() {
        var sections = new ArrayList<Section>();
        for (var holder : holders) {
            for (var wording : paper.wordings()) {
                sections.add(card(holder, wording));
            }
        }
        return paper.manuscript(DocumentKind.SAFETY_CARD, sections);
    }

    private Section card(Optional<Person> holder, Wording wording) {
        var words = new SafetyWords(
                paper.plan(), paper.timetable(), paper.stories(), paper.settings(), wording, paper.style());
        return new Section(wording.tongue(), wording.numerals(), Running.none(), words.card(holder, order));
    }
}
