package org.amanat.operations;

import java.util.List;
import java.util.stream.Collectors;
import org.amanat.model.attendance.Guest;
import org.amanat.model.document.DocumentOrder;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.problem.ProblemException;
import org.amanat.print.AttendanceSheetDocument;
import org.amanat.print.BadgesDocument;
import org.amanat.print.CertificatesDocument;
import org.amanat.print.DiscussionGuideDocument;
import org.amanat.print.DoorPageDocument;
import org.amanat.print.Draft;
import org.amanat.print.DuplexTestDocument;
import org.amanat.print.InvitationLettersDocument;
import org.amanat.print.NamePlatesDocument;
import org.amanat.print.PressNoteDocument;
import org.amanat.print.ProgrammeDocument;
import org.amanat.print.RunSheetDocument;
import org.amanat.print.SafetyCardDocument;
import org.amanat.print.SpeakersDocument;
import org.amanat.store.Records;

/** Gathers the records of each kind of document and lets it be written. */
final class Drafts {

    private Drafts() {}

    /** @throws ProblemException if there is nothing to print */
    static Draft of(Records records, PrintRequest request) {
        var plan = Plans.of(records, request.event());
        var settings = records.settings().get();
        var options = request.options();
        return switch (request.order()) {
            case DocumentOrder.Programme order -> ProgrammeDocument.of(plan, settings, order.parts(), options);
            case DocumentOrder.DoorPage order -> DoorPageDocument.of(plan, settings, order.parts(), options);
            case DocumentOrder.Speakers order -> SpeakersDocument.of(plan, settings, order.parts(), options);
            case DocumentOrder.RunSheet order -> RunSheetDocument.of(plan, settings, order, options);
            case DocumentOrder.SafetyCard order -> SafetyCardDocument.of(plan, settings, order, options);
            case DocumentOrder.InvitationLetters order -> InvitationLettersDocument.of(plan, settings, order, options);
            case DocumentOrder.DiscussionGuide order ->
                DiscussionGuideDocument.of(plan, settings, order.parts(), options);
            case DocumentOrder.AttendanceSheet order ->
                AttendanceSheetDocument.of(plan, guests(records, request), settings, order, options);
            case DocumentOrder.Badges order ->
                BadgesDocument.of(plan, guests(records, request), settings, order, options);
            case DocumentOrder.NamePlates order ->
                NamePlatesDocument.of(plan, guests(records, request), settings, order, options);
            case DocumentOrder.Certificates order ->
                CertificatesDocument.of(plan, guests(records, request), settings, order.circle(), options);
            case DocumentOrder.DuplexTest order -> DuplexTestDocument.of(plan, settings, options);
            case DocumentOrder.PressNote order -> PressNoteDocument.of(plan, settings, order.parts(), options);
        };
    }

    /** What helps against a refusal: labels on which the names fit that are too long for those that were chosen. */
    static List<PrintNotice> advice(Records records, PrintRequest request, List<PrintNotice> notices) {
        var names = notices.stream()
                .filter(PrintNotice.DoesNotFit.class::isInstance)
                .map(notice -> ((PrintNotice.DoesNotFit) notice).name())
                .collect(Collectors.toSet());
        if (names.isEmpty() || !(request.order() instanceof DocumentOrder.Badges badges)) {
            return List.of();
        }
        var plan = Plans.of(records, request.event());
        var settings = records.settings().get();
        return BadgesDocument.roomier(plan, guests(records, request), settings, badges, request.options(), names)
                .<PrintNotice>map(PrintNotice.FitsOn::new)
                .stream()
                .toList();
    }

    private static List<Guest> guests(Records records, PrintRequest request) {
        return Guests.of(records, request.event());
    }
}
