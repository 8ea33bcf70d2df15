package org.amanat.ui.unlock;

import java.nio.file.Path;
import org.amanat.operations.Workspaces;
import org.amanat.ui.common.LeftToRight;

/** How a file is named on the screen. */
final class FileName {

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
        return LeftToRight.whole(path.toString());
    }
}
