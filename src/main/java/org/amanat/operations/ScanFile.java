package org.amanat.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.press.ScannedForm;

/** Reads the scan of a signed form from a file that may be anything. */
final class ScanFile {

    /** 12 MB: twenty pages in grey, as office scanners make them. It stays in the file and in each backup. */
    static final int MOST_BYTES = 12_000_000;

    static final int MOST_PAGES = 40;

    private ScanFile() {}

    /** @throws ProblemException {@code NOT_A_SCAN}, {@code SCAN_TOO_LARGE}, or if the file cannot be read */
    static ScannedForm read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ProblemException(ProblemCode.FILE_NOT_FOUND, file.toString());
        }
        byte[] bytes = bytes(file);
        if (bytes.length > MOST_BYTES) {
            throw new ProblemException(ProblemCode.SCAN_TOO_LARGE, file.toString());
        }
        try {
            var form = ScannedForm.of(bytes);
            if (form.pages() > MOST_PAGES) {
                throw new ProblemException(ProblemCode.SCAN_TOO_LARGE, file.toString());
            }
            return form;
        } catch (IllegalArgumentException neither) {
            throw new ProblemException(neither, ProblemCode.NOT_A_SCAN, file.toString());
        }
    }

    private static byte[] bytes(Path file) {
        try (var stream = Files.newInputStream(file)) {
            // One more than is allowed, so that it is seen that it is too many.
            return stream.readNBytes(MOST_BYTES + 1);
        } catch (IOException unreadable) {
            throw new ProblemException(unreadable, ProblemCode.FILE_UNREADABLE, file.toString());
        }
    }
}
