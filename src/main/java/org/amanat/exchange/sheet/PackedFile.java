package org.amanat.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a packed file, in memory and never on the disk. Read with the library that reads the workbook itself, so
 * that both see the same: the one of the JDK refuses what some programs write.
 */
final class PackedFile implements AutoCloseable {

    private static final int MOST_PARTS = 5_000;

    private final ZipFile zip;

    /** @throws IOException if it is none, or has more parts than a workbook has */
    PackedFile(byte[] bytes) throws IOException {
        zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
        if (parts().size() > MOST_PARTS) {
            throw new IOException("too many parts");
        }
    }

    List<String> parts() {
        return Collections.list(zip.getEntries()).stream()
                .map(ZipArchiveEntry::getName)
                .toList();
    }

    /** What a part holds, unpacked; nothing if there is no such part. */
    Optional<InputStream> open(String part) throws IOException {
        var entry = zip.getEntry(part);
        return entry == null ? Optional.empty() : Optional.of(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
