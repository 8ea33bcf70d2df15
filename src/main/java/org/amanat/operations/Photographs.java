package org.amanat.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.amanat.exchange.photograph.PhotographFile;
import org.amanat.model.LocalizedText;
import org.amanat.model.change.Operation;
import org.amanat.model.event.EventId;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.proceedings.BlurredCopy;
import org.amanat.model.proceedings.Photograph;
import org.amanat.model.proceedings.PhotographId;
import org.amanat.model.proceedings.Picture;
import org.amanat.model.proceedings.PrintablePhotograph;
import org.amanat.store.Records;
import org.amanat.store.Workspace;

/** Photographs of events, and whether those who can be recognised in them may be shown. */
public final class Photographs {

    private final Workspace workspace;

    Photographs(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Adds a photograph from a JPEG or PNG file, scaled down and without what the camera noted. Nobody has looked for
     * faces in it yet, so that it is not printed.
     *
     * @throws ProblemException if the file cannot be read or is no picture, or there is no such event
     */
    public PhotographId add(EventId event, Path file) {
        var kept = PhotographFile.read(bytes(file), String.valueOf(file.getFileName()));
        var photograph = new Photograph(
                PhotographId.next(),
                event,
                LocalizedText.empty(),
                LocalizedText.empty(),
                "",
                kept.width(),
                kept.height(),
                false,
                List.of());
        workspace.run(Operation.ADD_PHOTOGRAPH, records -> {
            records.events().get(event);
            records.photographs().append(photograph, kept.picture());
        });
        return photograph.id();
    }

    /**
     * Adds several, each as {@link #add} does. Those that can be added are, whatever is wrong with others.
     *
     * @throws ProblemException about the first that could not be added, after the others were
     */
    public void addAll(EventId event, List<Path> files) {
        Optional<ProblemException> first = Optional.empty();
        for (Path file : files) {
            try {
                add(event, file);
            } catch (ProblemException problem) {
                first = first.or(() -> Optional.of(problem));
            }
        }
        if (first.isPresent()) {
            throw first.get();
        }
    }

    /**
     * Changes what is said of a photograph and the faces that are marked in it. A copy in which others were blurred
     * does not count for faces that lie elsewhere: it has to be made anew.
     *
     * @throws ProblemException if there is no such photograph
     */
    public void edit(Photograph photograph) {
        workspace.run(
                Operation.EDIT_PHOTOGRAPH, records -> records.photographs().update(photograph));
    }

    /**
     * Makes the copy in which everybody is blurred who may not be shown; the picture itself stays as it is.
     *
     * @throws ProblemException if there is no such photograph
     */
    public void blur(PhotographId id) {
        workspace.run(Operation.EDIT_PHOTOGRAPH, records -> {
            var faces = records.photographs().get(id).withoutConsent();
            BlurredCopy copy = PhotographFile.blurred(records.photographs().picture(id), faces);
            records.blurredCopies().put(id, copy);
        });
    }

    /** @throws ProblemException if there is no such photograph */
    public void move(PhotographId photograph, int toIndex) {
        workspace.run(
                Operation.EDIT_PHOTOGRAPH, records -> records.photographs().move(photograph, toIndex));
    }

    /** @throws ProblemException if there is no such photograph */
    public void delete(PhotographId photograph) {
        workspace.run(
                Operation.DELETE_PHOTOGRAPH, records -> records.photographs().delete(photograph));
    }

    /** The picture as the office sees it, with every face. */
    public Picture picture(PhotographId photograph) {
        return workspace.read(records -> records.photographs().picture(photograph));
    }

    /** Those of an event that may be printed, in their order. */
    static List<PrintablePhotograph> printable(Records records, EventId event) {
        return records.photographs().of(event).stream()
                .flatMap(photograph -> PrintablePhotograph.of(
                        photograph,
                        records.photographs().picture(photograph.id()),
                        records.blurredCopies().find(photograph.id()))
                        .stream())
                .toList();
    }

    private static byte[] bytes(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ProblemException(ProblemCode.FILE_NOT_FOUND, file.toString());
        }
        try {
            if (Files.size(file) > PhotographFile.LONGEST_FILE) {
                throw new ProblemException(ProblemCode.NOT_A_PHOTOGRAPH, String.valueOf(file.getFileName()));
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new ProblemException(unreadable, ProblemCode.FILE_UNREADABLE, file.toString());
        }
    }
}
