package org.amanat.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amanat.model.Language;
import org.amanat.model.attendance.Guest;
import org.amanat.model.attendance.Party;
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
import org.amanat.print.design.Invitation;
import org.amanat.print.design.Invitation.ToCome;
import org.amanat.print.design.Invitation.ToSpeak;
import org.amanat.print.design.LetterWords;
import org.amanat.print.design.Named;
import org.amanat.print.design.Wording;

/** A letter to each person who is asked to take part, with everything that is asked of them, and to each guest. */
public final class InvitationLettersDocument {

    private final EventPaper paper;
    private final InvitationLetters order;

    private InvitationLettersDocument(EventPaper paper, InvitationLetters order) {
        this.paper = paper;
        this.order = order;
    }

    /**
     * The letters to those who are meant.
     *
     * @param guests everybody on the list of the event
     * @param parties of those guests
     * @throws ProblemException {@code NOBODY_TO_PRINT} if there is nobody to write to, {@code NOBODY_TO_INVITE} if
     *     those who were chosen cannot be invited
     */
    public static Draft of(
            EventPlan plan,
            List<Guest> guests,
            List<Party> parties,
            WorkspaceSettings settings,
            InvitationLetters order,
            PrintOptions options) {
        var paper = EventPaper.of(plan, settings, options).withoutFoot();
        var invitees = new Invitees(plan, guests, parties, order);
        var letters = invitees.letters(paper.main());
        var left = invitees.notices();
        if (letters.isEmpty()) {
            throw new ProblemException(left.isEmpty() ? ProblemCode.NOBODY_TO_PRINT : ProblemCode.NOBODY_TO_INVITE);
        }
        int pages =
                letters.size() * (order.inOwnLanguage() ? 1 : paper.wordings().size());
        var manuscript = Fitting.ofLetters(
                pages,
                options,
                scale -> new InvitationLettersDocument(paper.scaled((float) scale), order).manuscript(letters));
        return paper.draft(
                        manuscript,
                        Stream.concat(left.stream(), notices(settings).stream()).toList())
                .saying(new InvitationLettersDocument(paper, order).imprints(letters));
    }

    /** Everything that is said to each, with when and where. */
    private Imprints imprints(List<Invitation> letters) {
        return Imprints.ofLetters(
                letters.stream()
                        .map(letter -> new Named(letter.person(), letter.organisation(), Optional.empty()))
                        .toList(),
                person -> languages(person).stream().map(Wording::language).toList(),
                (person, language) -> Stream.concat(
                                Imprints.invited(person, paper, language).stream(),
                                letters.stream()
                                        .filter(letter -> letter.person().equals(person.person()))
                                        .flatMap(letter -> own(letter, language)))
                        .toList());
    }

    private Stream<String> own(Invitation letter, Language language) {
        return switch (letter) {
            case ToSpeak speaker -> speaker.appearances().stream().map(appearance -> part(appearance, language));
            case ToCome guest ->
                Stream.concat(
                        Stream.of(guest.part().name(), String.valueOf(guest.seats())),
                        guest.others().stream().map(other -> other.name().best(language)));
        };
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

    private Manuscript manuscript(List<Invitation> letters) {
        return paper.manuscript(
                DocumentKind.INVITATION_LETTERS,
                letters.stream().flatMap(this::sections).toList());
    }

    /** One person's letter in each of its languages. */
    private Stream<Section> sections(Invitation letter) {
        return languages(letter.person()).stream()
                .map(wording -> new Section(
                        wording.tongue(),
                        wording.numerals(),
                        Running.none(),
                        new LetterWords(paper.plan(), paper.timetable(), paper.settings(), wording, paper.style())
                                .letter(letter, order)));
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
