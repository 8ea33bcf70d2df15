package org.amanat.operations;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.amanat.exchange.word.WordFile;
import org.amanat.model.consent.ClearedStory;
import org.amanat.model.consent.RegisteredUse;
import org.amanat.model.document.BegunSheet;
import org.amanat.model.document.DocumentId;
import org.amanat.model.document.LabelStock;
import org.amanat.model.document.PersonalOrder;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.document.PrintedDocument;
import org.amanat.model.event.EventId;
import org.amanat.model.problem.ProblemException;
import org.amanat.press.Imposition;
import org.amanat.press.Outcome;
import org.amanat.press.Typesetter;
import org.amanat.print.Draft;
import org.amanat.print.Imprints;
import org.amanat.print.PressNotices;
import org.amanat.store.Records;

/** One document on its way to the printer, set from what is in the file at this moment. */
final class PrintRun {

    private final PrintRequest request;
    private final int pages;
    private final byte[] sheets;
    private final Drafts drafts;
    /** Which labels were left out, from 0. */
    private final Set<Integer> leftOut;

    private PrintRun(PrintRequest request, RenderedDocument rendered, Drafts drafts) {
        this.request = request;
        this.drafts = drafts;
        this.pages = rendered.pages();
        this.leftOut = rendered.notices().stream()
                .filter(PrintNotice.DoesNotFit.class::isInstance)
                .map(notice -> ((PrintNotice.DoesNotFit) notice).label())
                .collect(Collectors.toSet());
        this.sheets = request.options().booklet() ? folded(rendered.pdf(), drafts.draft()) : rendered.pdf();
    }

    /** @throws ProblemException if there is nothing to print */
    static Rendering render(Records records, PrintRequest request, LocalDate today) {
        return advised(
                records, request, rendering(Drafts.of(records, request, today).draft()));
    }

    /**
     * @param told hears what there is to know of the document before it is refused
     * @throws ProblemException if there is nothing to print, or the preflight refuses it
     */
    static PrintRun of(Records records, PrintRequest request, LocalDate today, Consumer<List<PrintNotice>> told) {
        Drafts drafts = Drafts.of(records, request, today);
        Rendering rendering = advised(records, request, rendering(drafts.draft()));
        told.accept(rendering.notices());
        return switch (rendering) {
            case Rendering.Refused refused -> throw Preflight.refusal(refused.notices());
            case RenderedDocument rendered -> new PrintRun(request, rendered, drafts);
        };
    }

    private static Rendering advised(Records records, PrintRequest request, Rendering rendering) {
        var advice = Drafts.advice(records, request, rendering.notices());
        if (advice.isEmpty()) {
            return rendering;
        }
        var notices = new ArrayList<PrintNotice>(rendering.notices());
        notices.addAll(advice);
        return switch (rendering) {
            case Rendering.Refused refused -> new Rendering.Refused(notices);
            case RenderedDocument rendered -> new RenderedDocument(rendered.pdf(), rendered.pages(), notices);
        };
    }

    private static byte[] folded(byte[] pdf, Draft draft) {
        return draft.firstFront() > 0
                ? Imposition.twoFronts(pdf, draft.firstFront())
                : Imposition.booklet(pdf, draft.binding());
    }

    /** As the printer needs it. */
    byte[] sheets() {
        return sheets.clone();
    }

    /** As a word processor edits it: the same words, tables and pictures. */
    byte[] text() {
        var manuscript = drafts.draft().manuscript();
        return WordFile.write(manuscript.title(), WordParts.of(manuscript));
    }

    /** The entry of the register for what the printer gets. */
    PrintedDocument entry(int copies, Instant now) {
        return entry(sheets, copies, now);
    }

    /** The entry of the register for a file. */
    PrintedDocument entry(byte[] file, int copies, Instant now) {
        if (copies < 1) {
            throw new IllegalArgumentException("at least one copy");
        }
        return new PrintedDocument(
                DocumentId.next(),
                request.event(),
                request.order(),
                request.options(),
                pages,
                copies,
                sha256(file),
                now);
    }

    /** The stories that it holds. */
    List<ClearedStory> stories() {
        return drafts.stories();
    }

    /** Who is counted in its figures of each event, as fingerprints. */
    Map<EventId, Set<String>> counted() {
        return drafts.counted();
    }

    /** For whom it is, without those whose labels did not fit. */
    Imprints imprints() {
        return drafts.draft().imprints().without(leftOut);
    }

    /**
     * Where the last sheet of labels ends, if it is printed on labels that somebody bought. Each copy takes sheets of
     * its own, so that the last one ends where the first did.
     */
    Optional<BegunSheet> labels() {
        return request.order() instanceof PersonalOrder.Badges badges
                ? badges.sheet()
                        .flatMap(LabelStock::byCode)
                        .filter(sheet -> !sheet.plain())
                        .map(sheet -> BegunSheet.after(sheet, badges.first(), labels(badges)))
                : Optional.empty();
    }

    private int labels(PersonalOrder.Badges badges) {
        return drafts.draft().imprints().persons().size() + badges.blank() - leftOut.size();
    }

    /** The entries of the register of uses: one for each story that the document holds. */
    List<RegisteredUse> uses(PrintedDocument entry) {
        return drafts.use().stream()
                .flatMap(paper -> drafts.stories().stream()
                        .map(story -> RegisteredUse.of(
                                story, entry.id(), paper, entry.madeAt(), Account.name(), entry.copies())))
                .toList();
    }

    /** @throws ProblemException if the preflight refuses it */
    static RenderedDocument printable(Draft draft) {
        return switch (rendering(draft)) {
            case Rendering.Refused refused -> throw Preflight.refusal(refused.notices());
            case RenderedDocument rendered -> rendered;
        };
    }

    static Rendering rendering(Draft draft) {
        Outcome outcome = Typesetter.set(draft.manuscript());
        var notices = new ArrayList<PrintNotice>(PressNotices.of(outcome.findings()));
        notices.addAll(draft.notices());
        return switch (outcome) {
            case Outcome.Refused refused -> new Rendering.Refused(notices);
            case Outcome.Printed printed -> new RenderedDocument(printed.pdf(), printed.pages(), List.copyOf(notices));
        };
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
