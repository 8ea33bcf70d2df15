package org.amanat.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.consent.Audience;
import org.amanat.model.consent.ConsentId;
import org.amanat.model.consent.ConsentTerms;
import org.amanat.model.consent.Explanation;
import org.amanat.model.consent.Extent;
import org.amanat.model.consent.Form;
import org.amanat.model.consent.Giver;
import org.amanat.model.consent.Naming;
import org.amanat.model.consent.Notice;
import org.amanat.model.consent.NoticeVersion;
import org.amanat.model.consent.PlannedStory;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.ScopeGrant;
import org.amanat.model.consent.Signature;
import org.amanat.model.consent.StoryOrder;
import org.amanat.model.consent.Understanding;
import org.amanat.model.consent.Withdrawal;
import org.amanat.model.consent.Witness;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.DocumentOrder;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.TypeSize;
import org.amanat.model.event.EventId;
import org.amanat.model.event.ItemKind;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.story.Answer;
import org.amanat.model.story.Confidential;
import org.amanat.model.story.Narrator;
import org.amanat.model.story.Pseudonym;
import org.amanat.model.story.Story;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.TextKind;
import org.amanat.model.story.Wording;
import org.amanat.model.story.disguise.Decision;
import org.amanat.model.story.disguise.DetailKind;
import org.amanat.model.texts.Digits;
import org.amanat.operations.OpenWorkspace;
import org.amanat.operations.PagePictures;
import org.amanat.operations.PrintRequest;
import org.amanat.vault.Passphrase;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.slf4j.LoggerFactory;

/** A story of which every field is unmistakable: told, sealed, agreed to, taken back, planned, and printed around. */
final class CanaryStory {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    private final OpenWorkspace office;
    private final StoryId story;

    private CanaryStory(OpenWorkspace office) {
        this.office = office;
        this.story = office.stories().add(new Pseudonym(text("Pseudonym")), Language.URDU, List.of());
    }

    /** Does everything that can be done with a story, and makes every document beside it. */
    static void live(OpenWorkspace office, EventId event, Path papers) {
        var canary = new CanaryStory(office);
        canary.write();
        canary.seal();
        canary.scan(canary.agree(), papers.resolveSibling("scanner"));
        canary.plan(event);
        canary.takeBack();
        canary.printAboutIt(papers);
        print(office, event, papers);
    }

    private void write() {
        Story now = office.stories().get(story);
        office.stories()
                .edit(new Story(
                        story,
                        now.pseudonym(),
                        now.toldIn(),
                        Optional.of(DAY),
                        word("WrittenBy"),
                        now.originals(),
                        now.texts(),
                        now.themes(),
                        now.route(),
                        text("ContentNote"),
                        now.supportPerson(),
                        now.safety()));
        office.stories().write(story, Language.URDU, TextKind.EDITED, Wording.of(word("Title"), word("Body")));
        office.stories().write(story, Language.URDU, TextKind.EDITED, Wording.of(word("Title2"), word("Body2")));
        office.history().undo();
        office.storyTyping().keep(story, Language.URDU, word("TypedTitle"), word("TypedBody"));
        office.disguise()
                .decide(
                        story,
                        Language.URDU,
                        new Decision(DetailKind.PLACE, word("Kept"), Decision.Outcome.KEPT, word("Why"), 1));
    }

    private void seal() {
        try (var words = Passphrase.copyOf(CanaryOffice.LEAD);
                var again = Passphrase.copyOf(CanaryOffice.LEAD)) {
            office.narrators().setUp(word("Lead"), words).close();
            var lead = office.narrators().leads().keySet().iterator().next();
            try (var open = office.narrators().open(lead, again, word("Reason"))) {
                open.save(new Narrator(
                        story,
                        new Confidential<>(text("NarratorName")),
                        new Confidential<>(text("FirstName")),
                        new Confidential<>(word("NarratorPhone")),
                        new Confidential<>(word("SafeWays")),
                        new Confidential<>(word("SafeTimes")),
                        new Confidential<>(word("Relations")),
                        new Confidential<>(word("Remarks"))));
                open.keep(story, Language.URDU, new Confidential<>(word("Original")));
            }
        }
    }

    private ConsentId agree() {
        office.consents()
                .add(new Notice(new NoticeVersion("1"), text("Notice"), EnumSet.allOf(Scope.class), Period.ofYears(3)));
        var id = office.consents().request(story);
        var signature = new Signature(
                Form.SPOKEN, DAY, Optional.of(new Witness(word("Witness"), word("WitnessRole"))), Optional.empty());
        office.consents()
                .edit(
                        id,
                        new ConsentTerms(
                                Optional.of(new Explanation(
                                        new NoticeVersion("1"),
                                        Language.URDU,
                                        DAY,
                                        word("ExplainedBy"),
                                        Optional.of(word("Interpreter")),
                                        Understanding.MOTHER_TONGUE,
                                        Answer.YES,
                                        Answer.YES)),
                                Optional.of(Giver.narrator()),
                                Optional.of(signature),
                                List.of(grant())));
        office.consents().give(id);
        return id;
    }

    /** The signed form, as a scanner wrote it: its words, its own name and what it says of itself are unmistakable. */
    private void scan(ConsentId signed, Path scanner) {
        try (var words = Passphrase.copyOf(CanaryOffice.LEAD);
                var open = office.narrators()
                        .open(office.narrators().leads().keySet().iterator().next(), words, word("Scanning"))) {
            Path form = Files.createDirectories(scanner).resolve(CanaryOffice.STORY_WORD + "Form.pdf");
            try (var document = new PDDocument()) {
                var page = new PDPage();
                document.addPage(page);
                document.getDocumentInformation().setTitle(word("ScanTitle"));
                try (var pen = new PDPageContentStream(document, page, AppendMode.OVERWRITE, false)) {
                    pen.beginText();
                    pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    pen.showText(CanaryOffice.STORY_WORD + "ScannedWords");
                    pen.endText();
                }
                document.save(form.toFile(), CompressParameters.NO_COMPRESSION);
            }
            var kept = open.keepScan(story, signed.value(), form);
            try (var pictures = new PagePictures(open.scan(kept.id()).orElseThrow())) {
                pictures.draw(1, 1);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static ScopeGrant grant() {
        return new ScopeGrant(
                Scope.READ_ALOUD,
                Answer.YES,
                Optional.empty(),
                Naming.ALIAS,
                new Confidential<>(text("ShownName")),
                new Extent.Whole(),
                false,
                Audience.PUBLIC,
                Optional.empty());
    }

    private void plan(EventId event) {
        var item = office.programme().add(event, ItemKind.SURVIVOR_STORIES, LocalizedText.empty(), 30, 0);
        var plans = new ArrayList<PlannedStory>();
        for (var scope : List.of(Scope.TOLD_IN_PERSON, Scope.READ_ALOUD, Scope.PRINTED_HANDOUT)) {
            plans.add(new PlannedStory(item, story, scope));
        }
        office.storyPlans().put(item, plans);
        office.storyPlans().answer(story, event, false);
    }

    private void takeBack() {
        office.withdrawals()
                .withdraw(
                        story,
                        EnumSet.of(Scope.READ_ALOUD),
                        Withdrawal.Channel.IN_PERSON,
                        new Confidential<>(word("WithdrawalReason")),
                        DAY,
                        word("TakenBy"));
    }

    /** What its narrator gets after taking everything back. */
    private void printAboutIt(Path papers) {
        var options = new PrintOptions(DocumentLanguage.BOTH, PaperFormat.A4, false, TypeSize.NORMAL, Digits.URDU);
        for (var order : List.of(
                new StoryOrder.Receipt(story),
                new StoryOrder.Recall(story),
                new StoryOrder.ReadBackSheet(story, Language.URDU))) {
            try {
                office.storyPapers().save(order, options, 1, word("PrintedBy"), papers.resolve(order.paper() + ".pdf"));
            } catch (ProblemException refused) {
                LoggerFactory.getLogger(CanaryStory.class).warn("not printed", refused);
            }
        }
    }

    /** Documents that hold nothing but stories are refused here, and say so without a name. */
    private static void print(OpenWorkspace office, EventId event, Path papers) {
        for (var kind : DocumentKind.values()) {
            var options = new PrintOptions(
                    DocumentLanguage.BOTH, kind.usualPaper(PaperFormat.A4), false, TypeSize.NORMAL, Digits.URDU);
            try {
                office.printing()
                        .save(
                                new PrintRequest(event, DocumentOrder.usual(kind), options),
                                1,
                                papers.resolve(kind.name() + ".pdf"));
            } catch (ProblemException nothingToPrint) {
                LoggerFactory.getLogger(CanaryStory.class).warn("not printed", nothingToPrint);
            }
        }
    }

    /** Not the word of the event's own texts: those stand on paper, and this one never does. */
    private static String word(String field) {
        return CanaryOffice.STORY_WORD + field + " " + CanaryOffice.STORY_WORD_IN_URDU + field;
    }

    private static LocalizedText text(String field) {
        return LocalizedText.of(word(field), CanaryOffice.STORY_WORD_IN_URDU + " " + field);
    }
}
