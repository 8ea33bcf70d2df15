package org.amanat.operations;

import java.nio.file.Files;
import java.nio.file.Path;
import org.amanat.model.event.EventId;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.store.Workspace;

/** Events as files, to take them from one workspace to another. */
public final class EventFiles {

    private final Workspace workspace;

    EventFiles(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Adds the event of a file with everything that belongs to it, in one step that can be undone.
     *
     * @throws ProblemException if the file is not one, naming the field; then nothing is imported
     */
    public EventId importEvent(Path file) {
        if (!Files.exists(file)) {
            throw new ProblemException(ProblemCode.FILE_NOT_FOUND, file.toString());
        }
        throw new UnsupportedOperationException("import into " + workspace.path());
    }

    /**
     * Writes an event with everything that belongs to it. The file is not encrypted.
     *
     * @throws ProblemException if there is no such event, or the file cannot be written
     */
    public void exportEvent(EventId event, Path file) {
        if (Files.isDirectory(file)) {
            throw new ProblemException(ProblemCode.CANNOT_WRITE_FILE, file.toString());
        }
        throw new UnsupportedOperationException("export of " + event);
    }
}
