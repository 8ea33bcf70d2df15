package org.amanat.ui.common.dialog;

import java.nio.file.Path;
import java.util.Optional;

/** Somebody who is asked for a file and has decided beforehand. */
public record Chosen(Optional<Path> saved) implements FileChoice {

    /** Thinks better of it each time. */
    public static FileChoice nothing() {
        return new Chosen(Optional.empty());
    }

    /** Opens nothing, and saves whatever it is in one place. */
    public static FileChoice toSaveAs(Path file) {
        return new Chosen(Optional.of(file));
    }

    @Override
    public Optional<Path> toOpen(FileKind kind) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> toSave(FileKind kind, String name) {
        return saved;
    }
}
