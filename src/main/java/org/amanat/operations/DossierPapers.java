package org.amanat.operations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.amanat.model.archive.DossierForm;
import org.amanat.model.archive.MadeDossier.Missing;
import org.amanat.model.consent.ClearedStory;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.DocumentOrder;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.RecordOrder;
import org.amanat.model.document.SummaryPart;
import org.amanat.model.document.TypeSize;
import org.amanat.model.event.Event;
import org.amanat.model.event.EventId;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.texts.Digits;
import org.amanat.model.texts.Texts;
import org.amanat.store.Records;

/**
 * The documents of a dossier, made as if they were printed: so the figures in them single nobody out beside those that
 * were printed before. They leave with the dossier, under its entry of the register.
 */
final class DossierPapers {

    /** What a person wants to read who comes from elsewhere, or years later. */
    private static final List<DocumentKind> KINDS = List.of(
            DocumentKind.SUMMARY, DocumentKind.DEMANDS_AND_COMMITMENTS, DocumentKind.PROGRAMME, DocumentKind.SPEAKERS);

    private record Paper(PrintRequest request, PrintRun run) {}

    private final List<Paper> papers = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();

    private DossierPapers() {}

    /** Sets each in each language of the event; one that cannot be set is left out. */
    static DossierPapers of(Records records, Event event, DossierForm form, LocalDate today) {
        var papers = new DossierPapers();
        var office = records.settings().get().paper();
        for (DocumentKind kind : KINDS) {
            if (kind == DocumentKind.PROGRAMME && form == DossierForm.PUBLIC) {
                // It names those who stand by survivors; the summary tells the programme without them.
                continue;
            }
            for (DocumentLanguage language : languages(event)) {
                var options =
                        new PrintOptions(language, kind.usualPaper(office), false, TypeSize.NORMAL, Digits.EUROPEAN);
                papers.add(records, new PrintRequest(event.id(), order(kind), options), today);
            }
        }
        return papers;
    }

    private void add(Records records, PrintRequest request, LocalDate today) {
        try {
            papers.add(new Paper(request, PrintRun.of(records, request, today, _ -> {})));
        } catch (ProblemException refused) {
            // What is wrong stands in a record that stays as it is: the dossier is written without the paper.
            missing.add(new Missing(request.order().kind(), request.options().language(), refused.problem()));
        }
    }

    List<Missing> missing() {
        return missing;
    }

    /** The PDFs by the names of their files. */
    Map<String, byte[]> files() {
        var files = new TreeMap<String, byte[]>();
        papers.forEach(paper -> files.put(name(paper.request()), paper.run().sheets()));
        return files;
    }

    /** Stories that stand in them: none, unless a gate of later years lets some in. */
    Stream<ClearedStory> stories() {
        return papers.stream().flatMap(paper -> paper.run().stories().stream());
    }

    /** Who is counted in their figures of each event, as fingerprints. */
    Map<EventId, Set<String>> counted() {
        var all = new HashMap<EventId, Set<String>>();
        papers.forEach(paper -> paper.run()
                .counted()
                .forEach((event, counted) ->
                        all.computeIfAbsent(event, _ -> new HashSet<>()).addAll(counted)));
        return all;
    }

    private static List<DocumentLanguage> languages(Event event) {
        var spoken = Stream.of(DocumentLanguage.ENGLISH, DocumentLanguage.URDU)
                .filter(language -> event.languages().contains(language.main()))
                .toList();
        return spoken.isEmpty() ? List.of(DocumentLanguage.ENGLISH) : spoken;
    }

    /** The usual one; stories have a consent of their own for the archive, and a place of their own in it. */
    private static DocumentOrder order(DocumentKind kind) {
        return kind == DocumentKind.SUMMARY
                ? new RecordOrder.Summary(Arrays.stream(SummaryPart.values())
                        .filter(part -> part != SummaryPart.STORIES)
                        .toList())
                : DocumentOrder.usual(kind);
    }

    private static String name(PrintRequest request) {
        return Texts.kebab(request.order().kind()) + "-"
                + request.options().language().main().tag() + ".pdf";
    }
}
