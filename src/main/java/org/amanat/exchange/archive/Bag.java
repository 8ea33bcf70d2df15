package org.amanat.exchange.archive;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A bag of BagIt 1.0 (RFC 8493): files, with two checksums for each, in text files that anybody can read.
 *
 * @param files by their path within the bag, with slashes
 */
public record Bag(SortedMap<String, byte[]> files) {

    /** What the bag is for lies in this folder. */
    public static final String PAYLOAD = "data/";

    static final String DECLARATION = "bagit.txt";
    private static final String DECLARED = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
    private static final String INFO = "bag-info.txt";

    public Bag {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * Packs files into a bag. The same files give the same bag.
     *
     * @param payload paths without {@link #PAYLOAD}; ASCII without percent signs
     * @param beside files that explain the rest, at the top
     * @param info what {@code bag-info.txt} says, in its order
     */
    public static Bag of(Map<String, byte[]> payload, Map<String, byte[]> beside, Map<String, String> info) {
        var files = new TreeMap<String, byte[]>();
        payload.forEach((path, bytes) -> files.put(PAYLOAD + path, bytes));
        var tags = new TreeMap<>(beside);
        tags.put(DECLARATION, utf8(DECLARED));
        tags.put(INFO, utf8(info(payload, info)));
        for (Checksum checksum : Checksum.values()) {
            tags.put(checksum.manifest(), manifest(checksum, files));
        }
        var tagManifests = new TreeMap<String, byte[]>();
        for (Checksum checksum : Checksum.values()) {
            tagManifests.put(checksum.tagManifest(), manifest(checksum, tags));
        }
        files.putAll(tags);
        files.putAll(tagManifests);
        return new Bag(files);
    }

    /** The octets and the number of the files that the bag is for, by which a bag is counted before it is summed. */
    private static String info(Map<String, byte[]> payload, Map<String, String> info) {
        long octets = payload.values().stream().mapToLong(bytes -> bytes.length).sum();
        var lines = info.entrySet().stream()
                .map(line -> line.getKey() + ": " + line.getValue().replaceAll("\\s+", " ") + "\n")
                .collect(Collectors.joining());
        return lines + "Payload-Oxum: " + octets + "." + payload.size() + "\n";
    }

    private static byte[] manifest(Checksum checksum, SortedMap<String, byte[]> files) {
        return utf8(files.entrySet().stream()
                .map(file -> checksum.of(file.getValue()) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
