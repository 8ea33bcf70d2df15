package org.amanat.operations;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.amanat.model.Language;
import org.amanat.model.change.Operation;
import org.amanat.model.consent.FormScan;
import org.amanat.model.consent.ScanId;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.story.Confidential;
import org.amanat.model.story.Narrator;
import org.amanat.model.story.OriginalText;
import org.amanat.model.story.SealedTextId;
import org.amanat.model.story.StoryId;
import org.amanat.store.Workspace;
import org.amanat.vault.seal.CompartmentClosedException;
import org.amanat.vault.seal.OpenCompartment;
import org.amanat.vault.seal.SealBrokenException;

/**
 * The compartment while it is open. It closes by itself; every method then throws {@code NARRATORS_CLOSED}. A value
 * that is not what was sealed throws {@code NARRATORS_DAMAGED}.
 */
public final class OpenNarrators implements AutoCloseable {

    private final Workspace workspace;
    private final Clock clock;
    private final OpenCompartment key;
    private final UUID opening;

    OpenNarrators(Workspace workspace, Clock clock, OpenCompartment key, UUID opening) {
        this.workspace = workspace;
        this.clock = clock;
        this.key = key;
        this.opening = opening;
    }

    /** When it will have closed by itself. */
    public Instant closesAt() {
        return key.closesAt();
    }

    /** Whether it is open still. */
    public boolean isOpen() {
        return key.isOpen();
    }

    /** Who told a story, if it is written down. */
    public Optional<Narrator> of(StoryId story) {
        return withKey(open -> workspace.read(records -> records.narrators().find(story, open)));
    }

    /**
     * Writes down who told a story, in place of what was written down.
     *
     * @throws ProblemException if there is no such story
     */
    public void save(Narrator narrator) {
        withKey(open -> workspace.change(Operation.EDIT_NARRATOR, records -> {
            records.stories().get(narrator.story());
            records.narrators().put(narrator, open);
            return narrator.story();
        }));
    }

    /**
     * Keeps the words in which a story was told, as the next version in their language.
     *
     * @throws ProblemException if there is no such story
     */
    public OriginalText keep(StoryId story, Language language, Confidential<String> words) {
        return withKey(open -> workspace.change(Operation.EDIT_NARRATOR, records -> {
            records.stories().get(story);
            return records.narrators().insertOriginal(story, language, words, open);
        }));
    }

    /** The words in which a story was told, if they are there. */
    public Optional<Confidential<String>> words(SealedTextId original) {
        return withKey(open -> workspace.read(records -> records.narrators().original(original, open)));
    }

    /**
     * Keeps the scan of a signed form.
     *
     * @param signed the id of the consent record or the release that was signed
     * @param file a PDF, JPEG or PNG; what the scanner or camera noted in it is left out
     * @throws ProblemException if there is no such story; {@code NOT_A_SCAN}, {@code SCAN_TOO_LARGE}, or if the file
     *     cannot be read
     */
    public FormScan keepScan(StoryId story, UUID signed, Path file) {
        var form = ScanFile.read(file);
        return withKey(open -> workspace.change(Operation.KEEP_SCAN, records -> {
            records.stories().get(story);
            return records.scans().insert(story, signed, form.pdf(), form.pages(), clock.instant(), open);
        }));
    }

    /** The pages of a scan, as a PDF, if it is there. */
    public Optional<byte[]> scan(ScanId scan) {
        return withKey(open -> workspace.read(records -> records.scans().pdf(scan, open)));
    }

    <T> T withKey(Function<OpenCompartment, T> work) {
        if (!key.isOpen()) {
            throw new ProblemException(ProblemCode.NARRATORS_CLOSED);
        }
        try {
            return work.apply(key);
        } catch (CompartmentClosedException closed) {
            throw new ProblemException(closed, ProblemCode.NARRATORS_CLOSED);
        } catch (SealBrokenException broken) {
            throw new ProblemException(broken, ProblemCode.NARRATORS_DAMAGED);
        }
    }

    /** Closes it at once, and writes that down; after it has closed by itself, does nothing. */
    @Override
    public void close() {
        if (key.isOpen()) {
            key.close();
            if (workspace.isOpen()) {
                workspace.run(
                        Operation.OPEN_COMPARTMENT,
                        records -> records.compartment().close(opening, clock.instant()));
            }
        }
    }

    @Override
    public String toString() {
        return "the open narrators";
    }
}
