package org.amanat.ui.common.dialog;

/** Kinds of file that a person chooses. Their names are in the language files: {@code ui.file-kind.workspace}. */
public enum FileKind {
    WORKSPACE("amanat"),
    PDF("pdf"),
    EVENT("json");

    private final String extension;

    FileKind(String extension) {
        this.extension = extension;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }
}
