package org.amanat.operations;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.amanat.model.document.PrintedDocument;
import org.amanat.model.event.EventId;
import org.amanat.model.problem.ProblemCode;
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
     * @throws ProblemException if there is nothing to print, or a character has no glyph
     */
    public RenderedDocument render(PrintRequest request) {
        var plan = workspace.read(records -> Plans.of(records, request.event()));
        if (plan.items().isEmpty()) {
            throw new ProblemException(ProblemCode.NOTHING_TO_PRINT);
        }
        throw new UnsupportedOperationException(request.kind() + " at " + clock.instant());
    }

    /**
     * The document as the printer needs it, two pages on a side if it is a booklet. Nothing is registered.
     *
     * @throws ProblemException if there is nothing to print, or a character has no glyph
     */
    public byte[] sheets(PrintRequest request) {
        return render(request).pdf();
    }

    /**
     * Renders anew, writes the file (the printer's sheets if it is a booklet) and registers it, all or nothing.
     *
     * @param copies how many are going to be made, at least one
     * @throws ProblemException if it cannot be rendered or written; then nothing is registered
     */
    public PrintedDocument save(PrintRequest request, int copies, Path file) {
        byte[] sheets = sheets(request);
        FileBeside.write(file, sheets);
        throw new UnsupportedOperationException(request.kind() + " times " + copies);
    }

    /**
     * Registers what goes to a printer, before it goes.
     *
     * @param copies how many are printed, at least one
     * @return the sheets to print
     */
    public byte[] print(PrintRequest request, int copies) {
        byte[] sheets = sheets(request);
        if (copies < 1) {
            throw new IllegalArgumentException("at least one copy");
        }
        return sheets;
    }

    /** What was printed of an event, the latest first. */
    public List<PrintedDocument> register(EventId event) {
        return workspace.read(records -> records.documents().of(event));
    }
}
