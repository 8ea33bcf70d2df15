package org.amanat.exchange.sheet;

import java.nio.charset.StandardCharsets;
import org.amanat.model.importing.ListFile;
import org.amanat.model.importing.Pace;
import org.amanat.model.importing.ReadAs;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;

/** Reads a list from the bytes of a file, whatever program wrote it, or says why it cannot. */
public final class ListFileReader {

    /** A hundred thousand people in a text file need a quarter of it. */
    public static final int LARGEST_FILE = 64 << 20;

    /** More people than that come to no event. */
    public static final int MOST_ROWS = 200_000;

    private static final int MEGABYTE = 1 << 20;

    private ListFileReader() {}

    /**
     * The rows of a list.
     *
     * @param name of the file, for sentences
     * @throws ProblemException if it is no list, is locked, broken or too large; the sentence says what to do
     * @throws java.util.concurrent.CancellationException from the pace
     */
    public static ListFile read(byte[] bytes, String name, ReadAs how, Pace pace) {
        if (bytes.length > LARGEST_FILE) {
            throw tooLarge(name);
        }
        var kind = FileSignature.of(bytes);
        var list = switch (kind) {
            case EMPTY -> throw new ProblemException(ProblemCode.LIST_EMPTY, name);
            case OLD_WORKBOOK -> throw new ProblemException(ProblemCode.LIST_OLD_WORKBOOK, name);
            case LOCKED_WORKBOOK -> throw new ProblemException(ProblemCode.LIST_LOCKED, name);
            case OTHER -> throw new ProblemException(ProblemCode.NOT_A_LIST, name);
            case WORKBOOK -> new WorkbookReader(name, pace).read(bytes, how);
            case TEXT -> new TextTableReader(name, pace).read(bytes, how);
        };
        if (list.sheet().rows().isEmpty()) {
            throw new ProblemException(ProblemCode.LIST_EMPTY, name);
        }
        return list;
    }

    /**
     * What was copied from a spreadsheet program.
     *
     * @throws ProblemException if there is nothing in it
     */
    public static ListFile pasted(String text, Pace pace) {
        return read(text.getBytes(StandardCharsets.UTF_8), "", ReadAs.FOUND_OUT, pace);
    }

    static ProblemException tooLarge(String name) {
        return new ProblemException(ProblemCode.LIST_TOO_LARGE, name, String.valueOf(LARGEST_FILE / MEGABYTE));
    }

    static ProblemException tooManyRows(String name) {
        return new ProblemException(ProblemCode.LIST_TOO_LONG, name, String.valueOf(MOST_ROWS));
    }
}
