package org.amanat.exchange.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.amanat.model.archive.Damage;

/**
 * Looks which files of a bag are as they were when it was packed. Each file has two checksums: where only one of them
 * differs, it is the list that is damaged and not the file.
 */
final class BagCheck {

    private static final Pattern LINE = Pattern.compile("(\\p{XDigit}+)[ \\t]+\\*?(\\S.*)");

    private final Map<String, byte[]> files;
    private final SortedMap<String, Damage> damage = new TreeMap<>();

    private BagCheck(Map<String, byte[]> files) {
        this.files = files;
    }

    /**
     * @param sound files that are as they were
     * @param damage what is not, by the name of the file
     */
    record Checked(SortedMap<String, byte[]> sound, List<Damage> damage) {}

    /**
     * @param files by their path within the bag
     * @param unreadable files that are there and could not be unpacked
     * @return nothing if it is no bag of version 1.0
     */
    static Optional<Checked> of(Map<String, byte[]> files, Set<String> unreadable) {
        var check = new BagCheck(files);
        unreadable.forEach(path -> check.damaged(path, Damage.Kind.CHANGED));
        var listed = new TreeSet<>(check.compare(Checksum::manifest));
        listed.addAll(check.compare(Checksum::tagManifest));
        if (listed.isEmpty()) {
            return Optional.empty();
        }
        for (Checksum checksum : Checksum.values()) {
            listed.add(checksum.tagManifest());
        }
        files.keySet().stream()
                .filter(path -> !listed.contains(path))
                .forEach(path -> check.damaged(path, Damage.Kind.NOT_LISTED));
        var sound = new TreeMap<>(files);
        sound.keySet().removeAll(check.damage.keySet());
        return Optional.of(new Checked(sound, List.copyOf(check.damage.values())));
    }

    /** What lists of one sort name; what they disagree with is noted. */
    private Set<String> compare(Function<Checksum, String> list) {
        var lists = new HashMap<Checksum, Map<String, String>>();
        var listed = new TreeSet<String>();
        for (Checksum checksum : Checksum.values()) {
            var lines = lines(checksum, list.apply(checksum));
            if (!lines.isEmpty()) {
                lists.put(checksum, lines);
                listed.addAll(lines.keySet());
            }
        }
        for (String path : listed) {
            compare(path, lists, list);
        }
        return listed;
    }

    private void compare(String path, Map<Checksum, Map<String, String>> lists, Function<Checksum, String> list) {
        var against = new ArrayList<Checksum>();
        lists.forEach((checksum, lines) -> {
            byte[] bytes = files.get(path);
            String sum = bytes == null ? "" : checksum.of(bytes);
            if (!sum.equalsIgnoreCase(Objects.requireNonNullElse(lines.get(path), ""))) {
                against.add(checksum);
            }
        });
        if (against.size() < lists.size()) {
            against.forEach(checksum -> damaged(list.apply(checksum), Damage.Kind.CHANGED));
        } else {
            damaged(path, files.containsKey(path) ? Damage.Kind.CHANGED : Damage.Kind.MISSING);
        }
    }

    private Map<String, String> lines(Checksum checksum, String list) {
        byte[] bytes = files.get(list);
        if (bytes == null) {
            damage.putIfAbsent(list, new Damage(Damage.Kind.MISSING, list));
            return Map.of();
        }
        var lines = new HashMap<String, String>();
        new String(bytes, StandardCharsets.UTF_8).lines().forEach(line -> {
            var parts = LINE.matcher(line);
            if (parts.matches() && parts.group(1).length() == checksum.digits()) {
                lines.put(parts.group(2), parts.group(1));
            } else {
                damaged(list, Damage.Kind.CHANGED);
            }
        });
        return lines;
    }

    private void damaged(String path, Damage.Kind kind) {
        damage.putIfAbsent(path, new Damage(kind, path));
    }
}
