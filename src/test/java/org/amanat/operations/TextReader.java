package org.amanat.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** A program that finds the text in a PDF, as those do with which people search. */
enum TextReader {
    PDFBOX {
        @Override
        String read(byte[] pdf) {
            try (var document = Loader.loadPDF(pdf)) {
                return new PDFTextStripper().getText(document);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    },
    POPPLER {
        @Override
        String read(byte[] pdf) {
            try {
                Path file = Files.createTempFile("sheet", ".pdf");
                try {
                    Files.write(file, pdf);
                    Process process = new ProcessBuilder(PDFTOTEXT.toString(), file.toString(), "-")
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
                    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                } finally {
                    Files.delete(file);
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    };

    /** Where Debian's package poppler-utils puts it. */
    private static final Path PDFTOTEXT = Path.of("/usr/bin/pdftotext");

    /** Those that are on this computer; PDFBox always is. */
    static List<TextReader> all() {
        var all = new ArrayList<>(List.of(PDFBOX));
        if (Files.isExecutable(PDFTOTEXT)) {
            all.add(POPPLER);
        }
        return all;
    }

    abstract String read(byte[] pdf);
}
