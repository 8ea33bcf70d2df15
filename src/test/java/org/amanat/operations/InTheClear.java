package org.amanat.operations;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/**
 * Looks for words in files and in their names, as somebody would who took the disk: byte by byte in three encodings,
 * and in what PDFs and archives hold once they are unpacked.
 */
public final class InTheClear {

    public static final List<Charset> ENCODINGS = List.of(UTF_8, UTF_16LE, UTF_16BE);

    private InTheClear() {}

    /** Where any of the words stands, below a folder or in a file; letters of either case count. */
    public static List<String> finds(Path place, Collection<String> words) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(Files::isRegularFile)
                    .flatMap(file -> finds(place.relativize(file), read(file), words))
                    .toList();
        }
    }

    private static Stream<String> finds(Path name, byte[] bytes, Collection<String> words) {
        String told = name + "\n" + unpacked(bytes);
        String lower = lower(told);
        // Latin 1 keeps every byte, so that bytes can be looked for as text.
        String raw = lower(new String(bytes, ISO_8859_1));
        return words.stream()
                .filter(word -> lower.contains(lower(word))
                        || ENCODINGS.stream()
                                .anyMatch(encoding ->
                                        raw.contains(lower(new String(word.getBytes(encoding), ISO_8859_1)))))
                .map(word -> name + " holds " + word + around(told, word));
    }

    /** What stands beside the word, to see which of many it is. */
    private static String around(String text, String word) {
        int at = lower(text).indexOf(lower(word));
        return at < 0
                ? ""
                : ": …"
                        + text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 60))
                                .replaceAll("\\s+", " ") + "…";
    }

    private static String unpacked(byte[] bytes) {
        try {
            String head = new String(bytes, 0, Math.min(4, bytes.length), ISO_8859_1);
            return switch (head) {
                case "%PDF" -> ofPdf(bytes);
                case "PK\u0003\u0004" -> ofArchive(bytes);
                default -> "";
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Text, what the file says of itself, outline and attachments: every string, name and stream. */
    private static String ofPdf(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            var all = new StringBuilder(new PDFTextStripper().getText(document)).append('\n');
            for (var key : document.getDocument().getXrefTable().keySet()) {
                told(document.getDocument().getObjectFromPool(key).getObject(), all);
            }
            return all.toString();
        }
    }

    /** What stands in an object itself; those that it refers to are looked at by their own numbers. */
    private static void told(@Nullable COSBase object, StringBuilder all) {
        switch (object) {
            case COSString text -> all.append(text.getString()).append('\n');
            case COSName name -> all.append(name.getName()).append('\n');
            case COSArray array -> array.forEach(one -> told(one, all));
            case COSDictionary dictionary -> {
                for (var entry : dictionary.entrySet()) {
                    told(entry.getKey(), all);
                    told(entry.getValue(), all);
                }
                if (dictionary instanceof COSStream stream) {
                    all.append(stream.toTextString());
                }
            }
            case null, default -> {}
        }
    }

    /** The stream of the JDK refuses archives that spreadsheet programs read (decision 65). */
    private static String ofArchive(byte[] bytes) throws IOException {
        var all = new StringBuilder();
        try (var archive = ZipFile.builder().setByteArray(bytes).get()) {
            for (var entry : Collections.list(archive.getEntries())) {
                // what is encrypted is unpacked by whoever has its passphrase
                byte[] inside = archive.canReadEntryData(entry)
                        ? archive.getInputStream(entry).readAllBytes()
                        : new byte[0];
                all.append(entry.getName())
                        .append('\n')
                        .append(new String(inside, UTF_8))
                        .append(unpacked(inside));
            }
        }
        return all.toString();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
