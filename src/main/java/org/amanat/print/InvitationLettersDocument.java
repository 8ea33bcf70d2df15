package org.amanat.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amanat.model.Language;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.PersonalOrder.InvitationLetters;
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
import org.amanat.print.design.Named;
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
        return paper.draft(manuscript, notices(settings))
                .saying(new InvitationLettersDocument(paper, order).imprints(asked));
    }

    /** Who gets a letter, in the order in which they are heard, and what they are asked to do. */
    private static Map<Person, List<Appearance>> asked(EventPlan plan, InvitationLetters order) {
        var asked = new LinkedHashMap<Person, List<Appearance>>();
        for (var appearance : plan.appearances()) {
            if (order.whom().isChosen()
                    ? order.whom().chosen().contains(appearance.person())
                    : order.to().contains(appearance.invitation())) {
                asked.computeIfAbsent(plan.personOf(appearance), somebody -> new ArrayList<>())
                        .add(appearance);
            }
        }
        return asked;
    }

    /** Everything that is asked of each, with when and where. */
    private Imprints imprints(Map<Person, List<Appearance>> asked) {
        var people = asked.keySet().stream()
                .map(person -> new Named(person, paper.plan().organisationOf(person), Optional.empty()))
                .toList();
        return Imprints.ofLetters(
                people,
                person -> languages(person).stream().map(Wording::language).toList(),
                (person, language) -> Stream.concat(
                                Imprints.invited(person, paper, language).stream(),
                                asked.getOrDefault(person.person(), List.of()).stream()
                                        .map(appearance -> part(appearance, language)))
                        .toList());
    }

    private String part(Appearance appearance, Language language) {
        var entry = paper.timetable().entryOf(appearance.item());
        return String.join(
                " ",
                appearance.role().name(),
                appearance.topic().best(language),
                entry.map(one -> one.item().title().best(language)).orElse(""),
                entry.map(one -> one.startTime() + " " + one.endTime()).orElse(""));
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
