package org.amanat.operations;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.amanat.model.attendance.Attendance;
import org.amanat.model.change.Operation;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.document.PrintSetup;
import org.amanat.model.document.PrintedDocument;
import org.amanat.model.document.Printers.Printer;
import org.amanat.model.event.EventId;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.store.FileBeside;
import org.amanat.store.Records;
import org.amanat.store.Workspace;

/**
 * From an event to paper. Preview, file, printer and command line all take this one way to a page. The gate is asked
 * for each story each time, and each that leaves is in the register of uses before it does.
 */
public final class Printing {

    private final Workspace workspace;
    private final Clock clock;

    private record Registered(PrintRun run, PrintedDocument entry) {}

    Printing(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /**
     * The first label that is free, from 1, on the sheet of each code that something was printed on last, for whichever
     * event: the sheet lies in one drawer. A code that is not in it was never printed on.
     */
    public Map<String, Integer> nextLabels() {
        return workspace.read(records -> records.labelSheets().next());
    }

    /**
     * The document as it is read, from what is in the file now. Nothing is registered.
     *
     * @throws ProblemException if there is nothing to print
     */
    public Rendering render(PrintRequest request) {
        return workspace.read(records -> PrintRun.render(records, request, Today.in(records, clock)));
    }

    /**
     * The document as the printer needs it, two pages on a side if it is a booklet. Nothing is registered.
     *
     * @throws ProblemException if there is nothing to print, or the preflight refuses it
     */
    public byte[] sheets(PrintRequest request) {
        return workspace
                .read(records -> PrintRun.of(records, request, Today.in(records, clock), unheard -> {}))
                .sheets();
    }

    /**
     * Renders anew, registers the document, and writes the file: the printer's sheets if it is a booklet. Registered
     * first, because a file without an entry could never be called back.
     *
     * @param copies how many are going to be made, at least one
     * @throws ProblemException if it cannot be rendered or written; then nothing is registered, and a file that was
     *     there is as it was
     */
    public PrintedDocument save(PrintRequest request, int copies, Path file) {
        return save(request, copies, file, unheard -> {});
    }

    /**
     * As {@link #save(PrintRequest, int, Path)}, for somebody who saw no preview.
     *
     * @param told hears what there is to know of the document before it is written or refused
     */
    public PrintedDocument save(PrintRequest request, int copies, Path file, Consumer<List<PrintNotice>> told) {
        Registered registered = register(request, copies, told);
        try {
            FileBeside.write(file, registered.run().sheets());
        } catch (ProblemException notWritten) {
            takeBack(registered.entry(), notWritten);
            throw notWritten;
        }
        return registered.entry();
    }

    /**
     * Registers what goes to a printer, then sends it: paper without an entry could never be called back. The entry is
     * taken back if the printer took nothing; it stays if sheets may have come out, and if the program dies meanwhile.
     *
     * @param printer takes the sheets
     * @throws ProblemException if it cannot be rendered, and then nothing is registered; {@code PRINTER_REFUSED} or
     *     {@code PRINTER_STOPPED} as the printer says
     */
    public PrintedDocument print(PrintRequest request, PrintSetup setup, Printer printer) {
        Registered registered = register(request, setup.copies(), unheard -> {});
        try {
            printer.print(setup, registered.run().sheets());
        } catch (ProblemException refused) {
            if (refused.problem().code() == ProblemCode.PRINTER_REFUSED) {
                takeBack(registered.entry(), refused);
            }
            throw refused;
        }
        return registered.entry();
    }

    /**
     * Writes the document as text that a word processor edits (Office Open XML), from the same records and by the same
     * gate, and registers it. What somebody makes of it afterwards nobody can call back.
     *
     * @throws ProblemException as {@link #save}
     */
    public PrintedDocument saveText(PrintRequest request, Path file) {
        var registered = workspace.change(Operation.REGISTER_DOCUMENT, records -> {
            PrintRun run = PrintRun.of(records, request, Today.in(records, clock), _ -> {});
            byte[] text = run.text();
            PrintedDocument entry = run.entry(text, 1, clock.instant());
            enter(records, run, entry);
            return Map.entry(entry, text);
        });
        try {
            FileBeside.write(file, registered.getValue());
        } catch (ProblemException notWritten) {
            takeBack(registered.getKey(), notWritten);
            throw notWritten;
        }
        return registered.getKey();
    }

    private static void enter(Records records, PrintRun run, PrintedDocument entry) {
        records.documents().insert(entry);
        run.uses(entry).forEach(records.storyUses()::insert);
        run.counted().forEach((event, counted) -> records.countedGuests().insert(entry.id(), event, counted));
        records.imprints().insert(entry.id(), run.imprints().all());
        run.labels().ifPresent(sheet -> records.labelSheets().insert(entry.id(), sheet.code(), sheet.next()));
    }

    /** Who has which row, so that a signed sheet can be typed in. */
    private static void keepRows(Records records, PrintRun run, PrintedDocument entry) {
        if (entry.kind() == DocumentKind.ATTENDANCE_SHEET) {
            var attendances = records.attendances().of(entry.event()).stream()
                    .collect(Collectors.toMap(Attendance::person, Attendance::id));
            records.sheetRows()
                    .insert(
                            entry.id(),
                            run.imprints().persons().stream()
                                    .map(attendances::get)
                                    .toList());
        }
    }

    private Registered register(PrintRequest request, int copies, Consumer<List<PrintNotice>> told) {
        return workspace.change(Operation.REGISTER_DOCUMENT, records -> {
            PrintRun run = PrintRun.of(records, request, Today.in(records, clock), told);
            PrintedDocument entry = run.entry(copies, clock.instant());
            enter(records, run, entry);
            keepRows(records, run, entry);
            return new Registered(run, entry);
        });
    }

    private void takeBack(PrintedDocument entry, ProblemException refused) {
        try {
            workspace.run(Operation.TAKE_BACK_DOCUMENT, records -> {
                records.documents().delete(entry.id());
                records.countedGuests().delete(entry.id());
                records.storyUses().delete(entry.id());
            });
        } catch (ProblemException notWritten) {
            refused.addSuppressed(notWritten);
        }
    }

    /** What was printed of an event, the latest first. */
    public List<PrintedDocument> register(EventId event) {
        return workspace.read(records -> records.documents().of(event));
    }
}
