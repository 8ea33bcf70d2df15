package org.amanat.exchange.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amanat.model.archive.Damage;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;

/**
 * What a ZIP file with a bag holds.
 *
 * @param sound the files that are as they were packed, by their path within the bag
 * @param damage everything that is not
 * @param files how many there are, sound or not
 * @param sha256 of the ZIP file
 */
public record UnpackedBag(SortedMap<String, byte[]> sound, List<Damage> damage, int files, String sha256) {

    /**
     * Unpacks and checks a file, in memory and never on the disk.
     *
     * @param passphrase empty for none; it is not kept, and the caller wipes it
     * @throws ProblemException if it cannot be read, is no bag, is too large, or is encrypted with another passphrase
     */
    public static UnpackedBag of(Path file, char[] passphrase) {
        String name = String.valueOf(file.getFileName());
        var unpacked = Unpacking.of(file, passphrase);
        String folder = folder(unpacked, name);
        var inside = new TreeMap<String, byte[]>();
        unpacked.files().forEach((path, bytes) -> {
            if (path.startsWith(folder)) {
                inside.put(path.substring(folder.length()), bytes);
            }
        });
        var unreadable = unpacked.unreadable().stream()
                .map(path -> path.startsWith(folder) ? path.substring(folder.length()) : path)
                .collect(Collectors.toSet());
        return BagCheck.of(inside, unreadable)
                .map(checked -> new UnpackedBag(
                        checked.sound(),
                        unpacked.contentsDamaged() ? with(name, checked.damage()) : checked.damage(),
                        unpacked.files().size() + unpacked.unreadable().size(),
                        Checksum.SHA256.of(file)))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_A_DOSSIER, name));
    }

    private static List<Damage> with(String zip, List<Damage> damage) {
        return Stream.concat(Stream.of(new Damage(Damage.Kind.CONTENTS, zip)), damage.stream())
                .toList();
    }

    /** The folder in which most files lie, with its slash: the name of one may be damaged. */
    private static String folder(Unpacking unpacked, String name) {
        var folders = unpacked.files().keySet().stream()
                .filter(path -> path.indexOf('/') > 0)
                .collect(
                        Collectors.groupingBy(path -> path.substring(0, path.indexOf('/') + 1), Collectors.counting()));
        return folders.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_A_DOSSIER, name))
                .getKey();
    }
}
