package org.amanat.exchange.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.exception.ZipException;
import net.lingala.zip4j.io.inputstream.ZipInputStream;
import net.lingala.zip4j.model.FileHeader;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;

/**
 * The files of a ZIP file as far as they can be unpacked, within bounds.
 *
 * @param files by their path
 * @param unreadable paths of those that are damaged
 * @param contentsDamaged whether the table of contents at the end of the file is; what could be found without is there
 */
record Unpacking(Map<String, byte[]> files, Set<String> unreadable, boolean contentsDamaged) {

    private static final int MOST_FILES = 20_000;
    private static final long MOST_BYTES =
            Math.min(600_000_000, Runtime.getRuntime().maxMemory() / 3);
    private static final int PIECE = 65_536;

    /** Collects what comes out. */
    private static final class Gathered {
        private final Map<String, byte[]> files = new TreeMap<>();
        private final Set<String> unreadable = new TreeSet<>();
        private final String name;
        private int refused;
        private long room = MOST_BYTES;

        private Gathered(Path file) {
            this.name = String.valueOf(file.getFileName());
        }

        /** Throws only what ends everything. */
        private void take(String path, Opening opening) {
            try (var stream = opening.open()) {
                files.put(path, bytes(stream));
            } catch (ProblemException ends) {
                throw ends;
            } catch (IOException | RuntimeException damaged) {
                // the library throws whatever a wrong number leads it to
                unreadable.add(path);
                if (damaged instanceof ZipException told && told.getType() == ZipException.Type.WRONG_PASSWORD) {
                    refused++;
                }
            }
        }

        private byte[] bytes(InputStream stream) throws IOException {
            var bytes = new ByteArrayOutputStream();
            byte[] piece = new byte[PIECE];
            for (int read = stream.read(piece); read >= 0; read = stream.read(piece)) {
                room -= read;
                if (room < 0) {
                    throw new ProblemException(ProblemCode.DOSSIER_TOO_LARGE, name);
                }
                bytes.write(piece, 0, read);
            }
            return bytes.toByteArray();
        }
    }

    @FunctionalInterface
    private interface Opening {
        InputStream open() throws IOException;
    }

    /** @throws ProblemException as {@link UnpackedBag#of} */
    static Unpacking of(Path file, char[] passphrase) {
        if (!Files.isRegularFile(file)) {
            throw new ProblemException(ProblemCode.FILE_NOT_FOUND, file.toString());
        }
        var gathered = new Gathered(file);
        boolean contentsDamaged = false;
        try (var zip = new ZipFile(file.toFile(), passphrase)) {
            zip.setCharset(StandardCharsets.UTF_8);
            byItsContents(zip, passphrase, gathered);
        } catch (ProblemException ends) {
            throw ends;
        } catch (IOException | RuntimeException damaged) {
            contentsDamaged = true;
        }
        if (contentsDamaged || (!gathered.unreadable.isEmpty() && gathered.refused == 0)) {
            contentsDamaged |= inItsOrder(file, passphrase, gathered);
        }
        if (gathered.files.keySet().stream().noneMatch(path -> path.contains("/"))) {
            throw new ProblemException(
                    gathered.refused > 0 ? ProblemCode.DOSSIER_WRONG_PASSPHRASE : ProblemCode.NOT_A_DOSSIER,
                    gathered.name);
        }
        return new Unpacking(gathered.files, gathered.unreadable, contentsDamaged);
    }

    private static void byItsContents(ZipFile zip, char[] passphrase, Gathered gathered) throws ZipException {
        var headers = zip.getFileHeaders();
        if (headers.size() > MOST_FILES) {
            throw new ProblemException(ProblemCode.DOSSIER_TOO_LARGE, gathered.name);
        }
        if (passphrase.length == 0 && headers.stream().anyMatch(FileHeader::isEncrypted)) {
            throw new ProblemException(ProblemCode.DOSSIER_LOCKED, gathered.name);
        }
        for (FileHeader header : headers) {
            if (!header.isDirectory()) {
                gathered.take(header.getFileName(), () -> zip.getInputStream(header));
            }
        }
    }

    /**
     * Without the table of contents at the end: each file from its own head, until one cannot be read.
     *
     * @return whether something came out that the table of contents did not lead to
     */
    private static boolean inItsOrder(Path file, char[] passphrase, Gathered gathered) {
        int before = gathered.files.size();
        try (var stream = Files.newInputStream(file);
                var zip = new ZipInputStream(stream, passphrase, StandardCharsets.UTF_8)) {
            for (var header = zip.getNextEntry();
                    header != null && gathered.files.size() < MOST_FILES;
                    header = zip.getNextEntry()) {
                if (gathered.files.containsKey(header.getFileName())) {
                    zip.transferTo(OutputStream.nullOutputStream());
                } else {
                    gathered.files.put(header.getFileName(), gathered.bytes(zip));
                }
            }
            // whatever the table of contents misled to is among them
            gathered.unreadable.clear();
        } catch (ProblemException ends) {
            throw ends;
        } catch (IOException | RuntimeException theRestIsLost) {
            // what came before it is kept, and the manifests name what is missing
            gathered.unreadable.removeAll(gathered.files.keySet());
        }
        return gathered.files.size() > before;
    }
}
