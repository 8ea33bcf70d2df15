package org.amanat.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.amanat.model.change.Operation;
import org.amanat.model.people.PersonId;
import org.amanat.model.people.Portrait;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.store.Workspace;

/** Photographs of persons. Whether one may be shown or printed is another question: see the person's agreements. */
public final class Portraits {

    /** No camera that people hold makes larger files. */
    private static final int MOST_BYTES = 40_000_000;

    private final Workspace workspace;

    Portraits(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Nothing if there is none of this person. */
    public Optional<Portrait> of(PersonId person) {
        return workspace.read(records -> records.portraits().of(person));
    }

    /**
     * Keeps the picture of a file, scaled and without what the camera noted, instead of the one that there was.
     *
     * @throws ProblemException if there is no such person, or the file is no picture; then nothing has changed
     */
    public void take(PersonId person, Path file) {
        var portrait = Darkroom.develop(bytes(file))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_A_LOGO, file.toString()));
        workspace.run(Operation.EDIT_PERSON, records -> {
            records.persons().get(person);
            records.portraits().keep(person, portrait);
        });
    }

    /** Takes the picture away, if there is one. */
    public void remove(PersonId person) {
        workspace.run(Operation.EDIT_PERSON, records -> records.portraits().delete(person));
    }

    private static byte[] bytes(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ProblemException(ProblemCode.FILE_NOT_FOUND, file.toString());
        }
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(MOST_BYTES);
        } catch (IOException unreadable) {
            throw new ProblemException(unreadable, ProblemCode.FILE_UNREADABLE, file.toString());
        }
    }
}
