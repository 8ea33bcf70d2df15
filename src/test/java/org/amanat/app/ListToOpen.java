package org.amanat.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.amanat.ui.common.dialog.FileChoice;
import org.amanat.ui.common.dialog.FileKind;

/** A list of invented people with some of what can be wrong with a list; no other file is there. */
record ListToOpen(Path work) implements FileChoice {

    private static final String LIST = """
        Guests of the forum,,,,
        Name,نام,Phone,Organisation,Access needs
        Komal Naz,کومل ناز,0300 5550101,Circle of home-based workers,
        Rafi Qureshi,رفیع قریشی,12,,wheelchair
        ,,0333 5550102,,
        Zarina Memon,زرینہ میمن,021 35550103,Hari Legal Aid,sits near the door
        Zarina Memon,زرینہ میمن,021 35550103,Hari Legal Aid,
        Sassui Rind,سسئی رند,0345 5550104,,
        """;

    @Override
    public Optional<Path> toOpen(FileKind kind) {
        if (kind != FileKind.LIST) {
            return Optional.of(Path.of("Event.json"));
        }
        try {
            return Optional.of(Files.writeString(work.resolve("Guests.csv"), LIST));
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }

    @Override
    public Optional<Path> toSave(FileKind kind, String name) {
        return Optional.empty();
    }
}
