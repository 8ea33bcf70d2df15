package org.amanat.ui.unlock;

import java.nio.file.Path;
import org.amanat.operations.Workspaces;

/** How a file is named on the screen. */
final class FileName {

    /** Keeps a path in one piece in a line that runs from right to left. */
    private static final String LEFT_TO_RIGHT_BEGINS = "\u2066";

    private static final String ENDS = "\u2069";

    private FileName() {}

    /** Without the folder, and without what the names of all these files end in. */
    static String of(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(Workspaces.SUFFIX) ? name.substring(0, name.length() - Workspaces.SUFFIX.length()) : name;
    }

    static String folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? "" : whole(folder);
    }

    static String whole(Path path) {
        return LEFT_TO_RIGHT_BEGINS + path + ENDS;
    }
}
