package org.amanat.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.DocumentOrder.InvitationLetters;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.EventPlan;
import org.amanat.model.people.Person;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.block.Manuscript;
import org.amanat.press.block.Running;
import org.amanat.press.block.Section;
import org.amanat.print.design.LetterWords;
import org.amanat.print.design.Wording;

/** A letter to each person who is asked to take part, with everything that is asked of them. */
public final class InvitationLettersDocument {

    private final EventPaper paper;
    private final InvitationLetters order;

    private InvitationLettersDocument(EventPaper paper, InvitationLetters order) {
        this.paper = paper;
        this.order = order;
    }

    /** @throws ProblemException if there is nobody to write to */
    public static Draft of(EventPlan plan, WorkspaceSettings settings, InvitationLetters order, PrintOptions options) {
        var asked = asked(plan, order);
        if (asked.isEmpty()) {
            throw new ProblemException(ProblemCode.NOBODY_TO_PRINT);
        }
        var paper = EventPaper.of(plan, settings, options).withoutFoot();
        int letters =
                asked.size() * (order.inOwnLanguage() ? 1 : paper.wordings().size());
        var manuscript = Fitting.ofLetters(
                letters,
                options,
                scale -> new InvitationLettersDocument(paper.scaled((float) scale), order).manuscript(asked));
        return paper.draft(manuscript, notices(settings));
    }

    /** Who gets a letter, in the order in which they are heard, and what they are asked to do. */
    private static Map<Person, List<Appearance>> asked(EventPlan plan, InvitationLetters order) {
        var asked = new LinkedHashMap<Person, List<Appearance>>();
        for (var appearance : plan.appearances()) {
            boolean meant = order.person().isPresent()
                    ? order.person().get().equals(appearance.person())
                    : order.to().contains(appearance.invitation());
            if (meant) {
                asked.computeIfAbsent(plan.personOf(appearance), somebody -> new ArrayList<>())
                        .add(appearance);
            }
        }
        return asked;
    }

    private static List<PrintNotice> notices(WorkspaceSettings settings) {
        boolean silent = settings.phone().isEmpty() && settings.email().isEmpty();
        return silent ? List.of(new PrintNotice.NobodyToCall()) : List.of();
    }

    private Manuscript manuscript(Map<Person, List<Appearance>> asked) {
        var sections = new ArrayList<Section>();
        asked.forEach((person, appearances) -> sections.addAll(letters(person, appearances)));
        return paper.manuscript(DocumentKind.INVITATION_LETTERS, sections);
    }

    /** One person's letter in each of its languages. */
    private List<Section> letters(Person person, List<Appearance> appearances) {
        return languages(person).stream()
                .map(wording -> new Section(
                        wording.tongue(),
                        wording.numerals(),
                        Running.none(),
                        new LetterWords(paper.plan(), paper.timetable(), paper.settings(), wording, paper.style())
                                .letter(person, appearances, order)))
                .toList();
    }

    private List<Wording> languages(Person person) {
        if (!order.inOwnLanguage()) {
            return paper.wordings();
        }
        var own = Wording.spoken(person.preferredLanguage());
        return paper.wordings().stream()
                .filter(wording -> wording.language().equals(own))
                .findFirst()
                .map(List::of)
                .orElseGet(() -> List.of(Wording.in(own, paper.options().digits())));
    }
}
