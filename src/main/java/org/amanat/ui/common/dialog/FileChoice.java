package org.amanat.ui.common.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The system's choosers of files, behind an interface because a machine without a screen has none. */
public interface FileChoice {

    /** A file that is there, or nothing if the person thinks better of it. */
    Optional<Path> toOpen(FileKind kind);

    /** Files that are there; one at most where no more can be chosen, none if the person thinks better of it. */
    default List<Path> severalToOpen(FileKind kind) {
        return toOpen(kind).stream().toList();
    }

    /**
     * Where a file shall be written, with the extension of its kind.
     *
     * @param name suggested, without extension; must not tell anything private
     */
    Optional<Path> toSave(FileKind kind, String name);
}
