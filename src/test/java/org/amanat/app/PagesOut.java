package org.amanat.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.consent.FirstNotice;
import org.amanat.model.consent.NoticeVersion;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.StoryOrder;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.DocumentOrder;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.PrintSetup;
import org.amanat.model.document.Sides;
import org.amanat.model.document.TypeSize;
import org.amanat.model.event.EventId;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.story.StoryId;
import org.amanat.model.texts.Digits;
import org.amanat.operations.ForbiddenStories;
import org.amanat.operations.OpenWorkspace;
import org.amanat.operations.PrintRequest;
import org.amanat.operations.RenderedDocument;
import org.amanat.operations.Rendering;

/** Attempts to get stories out on pages: documents of an event, papers about one story, previews of both. */
final class PagesOut {

    private PagesOut() {}

    static void documents(OpenWorkspace open, ForbiddenStories stories, Path folder) {
        for (var kind : DocumentKind.values()) {
            documents(open, stories.event(), kind, folder);
        }
        printed(open, stories, folder);
        var copied = open.events().copy(stories.event(), LocalDate.of(2026, 8, 30), true);
        for (var kind : List.of(DocumentKind.PROGRAMME, DocumentKind.READING_SCRIPT)) {
            orRefused(
                    folder,
                    kind,
                    () -> open.printing().save(request(copied, kind), 1, folder.resolve("copied-" + kind + ".pdf")));
        }
    }

    /** A document as a file and as text for a word processor. */
    static void documents(OpenWorkspace open, EventId event, DocumentKind kind, Path folder) {
        var request = request(event, kind);
        orRefused(folder, kind, () -> open.printing().save(request, 1, folder.resolve(kind + ".pdf")));
        orRefused(folder, kind, () -> open.printing().saveText(request, folder.resolve(kind + ".docx")));
    }

    /** A script on paper. */
    static void printed(OpenWorkspace open, ForbiddenStories stories, Path folder) {
        var setup = new PrintSetup("Amanat", PaperFormat.A4, Sides.ONE, 1);
        var printer = new PrinterIntoFile(folder.resolve("printed.pdf"));
        open.printing().print(request(stories.event(), DocumentKind.READING_SCRIPT), setup, printer);
    }

    private static PrintRequest request(EventId event, DocumentKind kind) {
        return new PrintRequest(
                event,
                DocumentOrder.usual(kind),
                new PrintOptions(
                        DocumentLanguage.BOTH, kind.usualPaper(PaperFormat.A4), false, TypeSize.NORMAL, Digits.URDU));
    }

    static void papers(OpenWorkspace open, ForbiddenStories stories, Path folder) {
        int number = 0;
        for (var order : papersOf(stories)) {
            Path file = folder.resolve(++number + ".pdf");
            orRefused(folder, order.paper(), () -> open.storyPapers().save(order, flat(), 1, "a lead", file));
        }
    }

    /**
     * Every kind of paper about each story; those texts that wait for their narrator to hear them are read to nobody
     * else.
     */
    private static List<StoryOrder> papersOf(ForbiddenStories stories) {
        var orders = new ArrayList<StoryOrder>();
        for (var because : ForbiddenStories.Because.values()) {
            var story = stories.id(because);
            orders.add(new StoryOrder.Receipt(story));
            orders.add(new StoryOrder.Recall(story));
            if (!because.mayBeReadBack()) {
                orders.add(new StoryOrder.ReadBackSheet(story, Language.URDU));
                orders.add(new StoryOrder.ReadBackSheet(story, Language.ENGLISH));
            }
            orders.add(
                    new StoryOrder.ConsentForm(new NoticeVersion("1"), EnumSet.allOf(Scope.class), Optional.of(story)));
        }
        orders.add(StoryOrder.ConsentForm.blank(new NoticeVersion("1")));
        orders.add(new StoryOrder.InformationSheet(FirstNotice.get().version()));
        return orders;
    }

    /** The sheet from which a text is read to its narrator, in both languages. */
    static void readBack(OpenWorkspace open, StoryId story, Path folder) {
        for (var language : List.of(Language.URDU, Language.ENGLISH)) {
            var order = new StoryOrder.ReadBackSheet(story, language);
            Path file = folder.resolve(language.tag() + ".pdf");
            orRefused(folder, order.paper(), () -> open.storyPapers().save(order, flat(), 1, "a lead", file));
        }
    }

    /** By the way of every document, of which those that hold stories are looked at before they are printed. */
    static void previews(OpenWorkspace open, ForbiddenStories stories, Path folder) {
        for (var kind : List.of(DocumentKind.PROGRAMME, DocumentKind.STORY_HANDOUT, DocumentKind.READING_SCRIPT)) {
            var request = request(stories.event(), kind);
            orRefused(folder, kind, () -> keep(open.printing().render(request), folder.resolve(kind + ".pdf")));
            orRefused(
                    folder,
                    kind,
                    () -> write(
                            folder.resolve(kind + "-sheets.pdf"),
                            open.printing().sheets(request)));
        }
        int number = 0;
        for (var order : papersOf(stories)) {
            Path file = folder.resolve(++number + ".pdf");
            orRefused(folder, order.paper(), () -> keep(open.storyPapers().render(order, flat()), file));
        }
    }

    /** The pages; what the maker is told beside them may name a story as the office does, and holds no word of it. */
    private static void keep(Rendering rendering, Path file) {
        if (rendering instanceof RenderedDocument document) {
            write(file, document.pdf());
        }
    }

    private static PrintOptions flat() {
        return new PrintOptions(DocumentLanguage.BOTH, PaperFormat.A4, false, TypeSize.NORMAL, Digits.URDU);
    }

    /** What a person is told instead is looked into as well. */
    static void orRefused(Path folder, Enum<?> what, Runnable attempt) {
        try {
            attempt.run();
        } catch (ProblemException refused) {
            write(
                    folder.resolve(what + "-refused.txt"),
                    refused.problem().toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
