package org.amanat.operations;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.amanat.model.change.Operation;
import org.amanat.model.consent.RegisteredUse;
import org.amanat.model.consent.StoryOrder;
import org.amanat.model.document.DocumentId;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.PrintSetup;
import org.amanat.model.document.Printers.Printer;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.store.FileBeside;
import org.amanat.store.Records;
import org.amanat.store.Workspace;

/**
 * Papers about one story and its consent, which belong to no event. The gate is asked when a paper is shown and again
 * when it is saved or printed; whatever holds a story's words is in the register of uses before it leaves.
 */
public final class StoryPapers {

    private final Workspace workspace;
    private final Clock clock;

    private record Registered(DocumentId document, RenderedDocument paper) {}

    StoryPapers(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /**
     * The paper as it is read. Nothing is registered, and nothing of it may be kept: a withdrawal would not reach it.
     *
     * @throws ProblemException if there is nothing to print; {@code STORY_REFUSED} if a text may not be read back
     */
    public Rendering render(StoryOrder order, PrintOptions options) {
        return workspace.read(
                records -> PrintRun.rendering(paper(records, order, options).draft()));
    }

    /**
     * Renders anew, registers each story with the copies that are going to be made, and writes the file.
     *
     * @param by who makes it
     * @throws ProblemException as {@link #render}, or if the file cannot be written; then nothing is registered
     */
    public DocumentId save(StoryOrder order, PrintOptions options, int copies, String by, Path file) {
        var registered = register(order, options, copies, by);
        try {
            FileBeside.write(file, registered.paper().pdf());
        } catch (ProblemException notWritten) {
            takeBack(registered.document(), notWritten);
            throw notWritten;
        }
        return registered.document();
    }

    /**
     * Renders anew, registers each story, and prints. The entries are taken back if the printer took nothing.
     *
     * @param by who makes it
     * @throws ProblemException as {@link #render}; {@code PRINTER_REFUSED} or {@code PRINTER_STOPPED}
     */
    public DocumentId print(StoryOrder order, PrintOptions options, PrintSetup setup, String by, Printer printer) {
        var registered = register(order, options, setup.copies(), by);
        try {
            printer.print(setup, registered.paper().pdf());
        } catch (ProblemException refused) {
            if (refused.problem().code() == ProblemCode.PRINTER_REFUSED) {
                takeBack(registered.document(), refused);
            }
            throw refused;
        }
        return registered.document();
    }

    private Registered register(StoryOrder order, PrintOptions options, int copies, String by) {
        return workspace.change(Operation.REGISTER_DOCUMENT, records -> {
            var paper = paper(records, order, options);
            var printable = PrintRun.printable(paper.draft());
            var document = DocumentId.next();
            Instant now = clock.instant();
            paper.readBack()
                    .map(text -> RegisteredUse.of(text, document, order.paper(), now, by, copies))
                    .ifPresent(records.storyUses()::insert);
            return new Registered(document, printable);
        });
    }

    private void takeBack(DocumentId document, ProblemException refused) {
        try {
            workspace.run(
                    Operation.TAKE_BACK_DOCUMENT, records -> records.storyUses().delete(document));
        } catch (ProblemException notWritten) {
            refused.addSuppressed(notWritten);
        }
    }

    private StoryDrafts.Paper paper(Records records, StoryOrder order, PrintOptions options) {
        return StoryDrafts.of(records, order, options.flat(), Today.in(records, clock));
    }
}
