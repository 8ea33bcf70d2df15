package org.amanat.operations;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.amanat.model.change.Operation;
import org.amanat.model.event.EventId;
import org.amanat.model.exporting.ExportId;
import org.amanat.model.exporting.ExportRequest;
import org.amanat.model.exporting.RegisteredExport;
import org.amanat.model.problem.ProblemException;
import org.amanat.store.FileBeside;
import org.amanat.store.Workspace;

/**
 * Lists, calendars and programmes for other programs. Each that leaves is in the register of exports before it does.
 */
public final class Exports {

    private final Workspace workspace;
    private final Clock clock;

    Exports(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /**
     * What was exported.
     *
     * @param unnamed how many persons of a programme are not named in it, because they did not agree to it
     */
    public record Exported(RegisteredExport entry, int unnamed) {}

    /**
     * Registers an export and writes its file, which is not encrypted. Registered first, because a file without an
     * entry could never be asked for back.
     *
     * @throws ProblemException {@code NOTHING_TO_EXPORT} if nothing is in it; if it cannot be written, and then nothing
     *     is registered, and a file that was there is as it was
     */
    public Exported save(ExportRequest request, Path file) {
        var made = workspace.change(Operation.REGISTER_DOCUMENT, records -> {
            var content = new ExportContent(records, request, clock).make();
            var entry = new RegisteredExport(
                    ExportId.next(),
                    request.order().subject(),
                    request.order().event(),
                    request.format(),
                    request.columns(),
                    content.entries(),
                    request.purpose(),
                    Account.name(),
                    sha256(content.file()),
                    clock.instant());
            records.exports().insert(entry);
            return Map.entry(new Exported(entry, content.unnamed()), content.file());
        });
        try {
            FileBeside.write(file, made.getValue());
        } catch (ProblemException notWritten) {
            takeBack(made.getKey().entry().id(), notWritten);
            throw notWritten;
        }
        return made.getKey();
    }

    /** Everything that was exported, the latest first. */
    public List<RegisteredExport> register() {
        return workspace.read(records -> records.exports().all());
    }

    /** What was exported of an event, the latest first. */
    public List<RegisteredExport> register(EventId event) {
        return workspace.read(records -> records.exports().of(event));
    }

    private void takeBack(ExportId entry, ProblemException notWritten) {
        try {
            workspace.run(
                    Operation.TAKE_BACK_DOCUMENT, records -> records.exports().delete(entry));
        } catch (ProblemException alsoNotWritten) {
            notWritten.addSuppressed(alsoNotWritten);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
