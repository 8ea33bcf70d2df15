package org.amanat.print;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.SpeakersPart;
import org.amanat.model.event.EventPlan;
import org.amanat.model.people.PersonId;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.block.Block;
import org.amanat.press.block.Picture;
import org.amanat.press.block.Section;
import org.amanat.print.design.SpeakerList;
import org.amanat.print.design.Wording;

/** Who speaks, for those who introduce them and for the wall: one language after the other. */
public final class SpeakersDocument {

    private SpeakersDocument() {}

    /** @throws ProblemException if nobody speaks */
    public static Draft of(EventPlan plan, WorkspaceSettings settings, Set<SpeakersPart> parts, PrintOptions options) {
        return of(plan, settings, parts, Map.of(), options);
    }

    /**
     * The speakers with photographs.
     *
     * @param portraits of those who agreed to be shown
     * @throws ProblemException if nobody speaks
     */
    public static Draft of(
            EventPlan plan,
            WorkspaceSettings settings,
            Set<SpeakersPart> parts,
            Map<PersonId, Picture> portraits,
            PrintOptions options) {
        if (SpeakerList.isEmpty(plan)) {
            throw new ProblemException(ProblemCode.NOBODY_TO_PRINT);
        }
        var paper = EventPaper.of(plan, settings, options);
        var sections = paper.wordings().stream()
                .map(wording -> section(paper, parts, portraits, wording))
                .toList();
        return paper.draft(paper.manuscript(DocumentKind.SPEAKERS, sections), PlanNotices.ofPeople(plan));
    }

    private static Section section(
            EventPaper paper, Set<SpeakersPart> parts, Map<PersonId, Picture> portraits, Wording wording) {
        var blocks = new ArrayList<Block>(paper.masthead(wording.words("print.speakers"), wording));
        blocks.addAll(SpeakerList.of(paper.plan(), parts, portraits, wording, paper.style(), 2));
        return paper.section(wording, blocks);
    }
}
