package org.amanat.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;

/** A file with words, in UTF-8, as any editor writes it. */
final class TextFile {

    private static final int LONGEST = 100_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextFile() {}

    /**
     * Its words.
     *
     * @throws ProblemException if it is not there, cannot be read, or holds no words in UTF-8, or too many
     */
    static String read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ProblemException(ProblemCode.FILE_NOT_FOUND, file.toString());
        }
        try (var stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(LONGEST + 1);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace(BYTE_ORDER_MARK, "");
            if (bytes.length > LONGEST || text.isBlank() || text.indexOf('\0') >= 0) {
                throw new ProblemException(ProblemCode.NOT_A_TEXT_FILE, file.toString());
            }
            return text.strip();
        } catch (CharacterCodingException otherEncoding) {
            throw new ProblemException(otherEncoding, ProblemCode.NOT_A_TEXT_FILE, file.toString());
        } catch (IOException unreadable) {
            throw new ProblemException(unreadable, ProblemCode.FILE_UNREADABLE, file.toString());
        }
    }
}
