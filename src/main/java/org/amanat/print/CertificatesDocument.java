package org.amanat.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amanat.model.Language;
import org.amanat.model.attendance.Guest;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.Whom;
import org.amanat.model.event.EventPlan;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.block.Block;
import org.amanat.press.block.Fill;
import org.amanat.press.block.Heading;
import org.amanat.press.block.Manuscript;
import org.amanat.press.block.Margins;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Rule;
import org.amanat.press.block.Running;
import org.amanat.press.block.Section;
import org.amanat.press.block.SideBySide;
import org.amanat.press.block.SideBySide.Side;
import org.amanat.press.block.SignatureLine;
import org.amanat.press.block.Space;
import org.amanat.press.block.Theme;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Width;
import org.amanat.press.block.Words;
import org.amanat.print.design.DocumentStyle;
import org.amanat.print.design.LabelForm;
import org.amanat.print.design.Letterhead;
import org.amanat.print.design.Masthead;
import org.amanat.print.design.Named;
import org.amanat.print.design.PersonWords;
import org.amanat.print.design.Wording;

/** A certificate for each person, on a page that lies on its side. */
public final class CertificatesDocument {

    private static final List<Double> SCALES = List.of(1.4, 1.3, 1.2, 1.1, 1.0, 0.9, 0.8);
    private static final float MARGIN = 64;
    private static final float GAP = 60;
    private static final String MIDDLE_DOT = "  ·  ";

    private final EventPaper paper;
    private final List<Named> people;

    private CertificatesDocument(EventPaper paper, List<Named> people) {
        this.paper = paper;
        this.people = people;
    }

    /** @throws ProblemException if there is nobody in the circle */
    public static Draft of(
            EventPlan plan, List<Guest> guests, WorkspaceSettings settings, Whom whom, PrintOptions options) {
        var whole = EventPaper.of(plan, settings, options);
        var people = Named.of(plan, Named.present(guests), whom, whole.main());
        if (people.isEmpty()) {
            throw new ProblemException(ProblemCode.NOBODY_TO_PRINT);
        }
        var page = LabelForm.page(options.paper()).turned();
        var theme = Theme.normal().withAccent(whole.style().theme().accent());
        var paper = whole.in(new DocumentStyle(page, Margins.all(MARGIN), theme, 1));
        var fitting = Fitting.of(
                people.size(),
                SCALES,
                scale -> new CertificatesDocument(paper.scaled((float) scale), people).manuscript());
        return paper.draft(fitting.manuscript(), fitting.notices())
                .saying(Imprints.of(people, paper, (person, language) -> said(person, plan, language)));
    }

    private static List<String> said(Named person, EventPlan plan, Language language) {
        return List.of(
                person.called(language),
                person.part(),
                plan.event().title().best(language),
                plan.event().date().toString(),
                Imprints.place(plan, language));
    }

    private Manuscript manuscript() {
        return paper.manuscript(
                DocumentKind.CERTIFICATES,
                people.stream().map(this::certificate).toList());
    }

    private Section certificate(Named person) {
        var main = paper.main();
        var style = paper.style();
        var blocks = new ArrayList<Block>();
        Letterhead.logo(paper.settings(), main, style).ifPresent(blocks::add);
        var host = main.line(paper.settings().name());
        if (!host.isBlank()) {
            blocks.add(Paragraph.of(Voice.LABEL, host));
        }
        blocks.add(Fill.all());
        var sides = paper.wordings().stream()
                .map(wording -> new Side(new Width.Share(1), words(person, wording)))
                .toList();
        blocks.add(new SideBySide(main.tongue(), sides, style.length(GAP)));
        blocks.add(Fill.all());
        blocks.add(signatures());
        return new Section(main.tongue(), main.numerals(), Running.none(), blocks);
    }

    private List<Block> words(Named person, Wording wording) {
        var style = paper.style();
        var title = wording.words("print.certificate");
        var name = new PersonWords(paper.plan(), wording).ownName(person.person());
        return List.of(
                wording.equals(paper.main()) ? Heading.of(1, title, Voice.TITLE) : Paragraph.of(Voice.TITLE, title),
                Rule.accent(wording.tongue()),
                new Space(style.length(18)),
                Paragraph.of(Voice.COVER, name),
                new Space(style.length(8)),
                Paragraph.of(Voice.LEAD, sentence(person, wording)));
    }

    private Words sentence(Named person, Wording wording) {
        var title = wording.line(paper.plan().event().title());
        var event = title.isBlank() ? wording.words("print.letter.event") : title;
        var day = wording.plain(wording.longDate(paper.plan().event().date()));
        var place = Masthead.place(paper.plan(), wording);
        var when = place.isBlank() ? day : wording.joined(wording.comma(), List.of(day, place));
        return person.role()
                .map(role -> wording.phrase(
                        "print.certificate.took-part-as", event, wording.plain(wording.name(role)), when))
                .orElseGet(() -> wording.phrase("print.certificate.took-part", event, when));
    }

    private Block signatures() {
        return new SideBySide(
                paper.main().tongue(),
                Stream.of("print.certificate.date", "print.certificate.signature")
                        .map(key -> new Side(new Width.Share(1), List.of(SignatureLine.of(inEachLanguage(key)))))
                        .toList(),
                paper.style().length(GAP));
    }

    private Words inEachLanguage(String key) {
        return paper.main()
                .joined(
                        MIDDLE_DOT,
                        paper.wordings().stream()
                                .map(wording -> wording.words(key))
                                .toList());
    }
}
