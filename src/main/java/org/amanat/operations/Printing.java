package org.amanat.operations;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.amanat.model.change.Operation;
import org.amanat.model.document.PrintedDocument;
import org.amanat.model.event.EventId;
import org.amanat.model.problem.ProblemException;
import org.amanat.store.FileBeside;
import org.amanat.store.Workspace;

/** From an event to paper. Preview, file, printer and command line all take this one way to a page. */
public final class Printing {

    private final Workspace workspace;
    private final Clock clock;

    Printing(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /**
     * The document as it is read, from what is in the file now. Nothing is registered.
     *
     * @throws ProblemException if there is nothing to print
     */
    public Rendering render(PrintRequest request) {
        return workspace.read(records -> PrintRun.render(records, request));
    }

    /**
     * The document as the printer needs it, two pages on a side if it is a booklet. Nothing is registered.
     *
     * @throws ProblemException if there is nothing to print, or the preflight refuses it
     */
    public byte[] sheets(PrintRequest request) {
        return workspace.read(records -> PrintRun.of(records, request)).sheets();
    }

    /**
     * Renders anew, writes the file (the printer's sheets if it is a booklet) and registers it, all or nothing.
     *
     * @param copies how many are going to be made, at least one
     * @throws ProblemException if it cannot be rendered or written; then nothing is registered
     */
    public PrintedDocument save(PrintRequest request, int copies, Path file) {
        return workspace.change(Operation.REGISTER_DOCUMENT, records -> {
            PrintRun run = PrintRun.of(records, request);
            PrintedDocument entry = run.entry(copies, clock.instant());
            records.documents().insert(entry);
            FileBeside.write(file, run.sheets());
            return entry;
        });
    }

    /**
     * Registers what goes to a printer, before it goes: paper without an entry could never be called back.
     *
     * @param copies how many are printed, at least one
     * @return the sheets to print
     * @throws ProblemException if it cannot be rendered; then nothing is registered
     */
    public byte[] print(PrintRequest request, int copies) {
        return workspace.change(Operation.REGISTER_DOCUMENT, records -> {
            PrintRun run = PrintRun.of(records, request);
            records.documents().insert(run.entry(copies, clock.instant()));
            return run.sheets();
        });
    }

    /** What was printed of an event, the latest first. */
    public List<PrintedDocument> register(EventId event) {
        return workspace.read(records -> records.documents().of(event));
    }
}
