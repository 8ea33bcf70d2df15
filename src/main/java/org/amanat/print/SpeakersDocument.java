package org.amanat.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.SpeakersPart;
import org.amanat.model.event.EventPlan;
import org.amanat.model.people.Agreement;
import org.amanat.model.people.PersonId;
import org.amanat.model.people.Portrait;
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

    /**
     * The speakers of a plan.
     *
     * @param portraits of whom there is one; only those are printed who agreed to it
     * @param today the day on which it must be agreed to
     * @throws ProblemException if nobody speaks
     */
    public static Draft of(
            EventPlan plan,
            WorkspaceSettings settings,
            Set<SpeakersPart> parts,
            Map<PersonId, Portrait> portraits,
            LocalDate today,
            PrintOptions options) {
        if (SpeakerList.isEmpty(plan)) {
            throw new ProblemException(ProblemCode.NOBODY_TO_PRINT);
        }
        var paper = EventPaper.of(plan, settings, options);
        var notices = new ArrayList<PrintNotice>(PlanNotices.ofNamed(plan));
        var pictures = new HashMap<PersonId, Picture>();
        if (parts.contains(SpeakersPart.PHOTOGRAPHS)) {
            for (var person : SpeakerList.persons(plan)) {
                var portrait = Optional.ofNullable(portraits.get(person.id()));
                if (person.agreements().cover(Agreement.PHOTOGRAPH, today)) {
                    portrait.ifPresent(kept -> pictures.put(person.id(), new Picture(kept.jpeg())));
                } else {
                    portrait.ifPresent(kept -> notices.add(new PrintNotice.NotPictured(person.name())));
                }
            }
        }
        var sections = paper.wordings().stream()
                .map(wording -> section(paper, parts, pictures, wording))
                .toList();
        return paper.draft(paper.manuscript(DocumentKind.SPEAKERS, sections), notices);
    }

    private static Section section(
            EventPaper paper, Set<SpeakersPart> parts, Map<PersonId, Picture> pictures, Wording wording) {
        var blocks = new ArrayList<Block>(paper.masthead(wording.words("print.speakers"), wording));
        blocks.addAll(SpeakerList.of(paper.plan(), parts, pictures, wording, paper.style(), 2));
        return paper.section(wording, blocks);
    }
}
