package org.amanat.ui.common.dialog;

import java.util.List;

/** Kinds of file that a person chooses. Their names are in the language files: {@code ui.file-kind.workspace}. */
public enum FileKind {
    WORKSPACE("amanat"),
    PDF("pdf"),
    /** An event, to be taken in: a file of one, or a dossier. */
    EVENT("json"),
    DOSSIER("zip"),
    VCARD("vcf"),
    DOOR_PACKET("door"),
    PICTURE("png"),
    PHOTOGRAPH("jpg"),
    TEXT("docx"),
    SCAN("pdf"),
    /** A list of people. */
    LIST("xlsx"),
    /** A table as text. */
    TABLE("csv"),
    CALENDAR("ics"),
    SCHEDULE("xml");

    private final String extension;

    FileKind(String extension) {
        this.extension = extension;
    }

    /** Without the dot; with it a file of this kind is written. */
    public String extension() {
        return extension;
    }

    /** Every extension that a file of this kind may have. */
    public List<String> extensions() {
        return switch (this) {
            case PICTURE, PHOTOGRAPH -> List.of("png", "jpg", "jpeg");
            case SCAN -> List.of("pdf", "jpg", "jpeg", "png");
            case EVENT -> List.of("json", "zip");
            case WORKSPACE, PDF, DOSSIER, VCARD, DOOR_PACKET, TEXT, TABLE, CALENDAR, SCHEDULE -> List.of(extension);
            case LIST -> List.of("xlsx", "csv", "tsv", "txt", "xlsm");
        };
    }
}
