package org.amanat.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amanat.model.change.Operation;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.workspace.Logo;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.print.LogoProof;
import org.amanat.store.Workspace;

/** What holds for the whole file. */
public final class Settings {

    private final Workspace workspace;

    Settings(Workspace workspace) {
        this.workspace = workspace;
    }

    public WorkspaceSettings get() {
        return workspace.read(records -> records.settings().get());
    }

    /** @throws ProblemException if the accent colour cannot be read on white paper */
    public void edit(WorkspaceSettings settings) {
        if (!settings.branding().accent().isReadable()) {
            throw new ProblemException(
                    ProblemCode.ACCENT_TOO_LIGHT, settings.branding().accent().written());
        }
        workspace.run(Operation.EDIT_SETTINGS, records -> records.settings().update(settings));
    }

    /**
     * Reads a picture that documents can print as a logo. Nothing is kept of it yet.
     *
     * @param file a PNG or JPEG
     * @throws ProblemException if it cannot be read, is too large, or cannot be printed
     */
    public Logo logoFrom(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ProblemException(ProblemCode.FILE_NOT_FOUND, file.toString());
        }
        byte[] bytes = bytes(file);
        if (bytes.length > Logo.MOST_BYTES) {
            throw new ProblemException(ProblemCode.LOGO_TOO_LARGE, file.toString());
        }
        if (bytes.length == 0 || LogoProof.of(new Logo(bytes)).stream().anyMatch(PrintNotice::refuses)) {
            throw new ProblemException(ProblemCode.NOT_A_LOGO, file.toString());
        }
        return new Logo(bytes);
    }

    private static byte[] bytes(Path file) {
        try (var stream = Files.newInputStream(file)) {
            // One more than is allowed, so that it is seen that it is too many.
            return stream.readNBytes(Logo.MOST_BYTES + 1);
        } catch (IOException unreadable) {
            throw new ProblemException(unreadable, ProblemCode.FILE_UNREADABLE, file.toString());
        }
    }
}
