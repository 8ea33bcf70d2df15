import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Lays all Java sources out, or says which are not. A program of its own because the formatter parses with the compiler
 * that it runs on: Spotless would run it inside Maven, on a Java that may be older than the sources. Arguments:
 * {@code check} or {@code apply}, the folder of sources, a file that remembers the fingerprints of what is in order.
 */
final class FormatJava {

    private static final JavaFormatterOptions LAYOUT = JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(true)
            .build();

    private final Formatter formatter = Formatter.createFormatter(LAYOUT);
    private final Set<String> inOrder;
    private final Set<String> stillInOrder = new TreeSet<>();

    private FormatJava(Set<String> inOrder) {
        this.inOrder = inOrder;
    }

    public static void main(String[] args) throws Exception {
        boolean apply = args[0].equals("apply");
        Path sources = Path.of(args[1]);
        Path memory = Path.of(args[2]);
        var run = new FormatJava(Files.exists(memory) ? Set.copyOf(Files.readAllLines(memory)) : Set.of());
        List<Path> changed = run.format(sources, apply);
        Files.createDirectories(memory.toAbsolutePath().getParent());
        Files.write(memory, run.stillInOrder);
        if (apply || changed.isEmpty()) {
            return;
        }
        System.err.println("These files are not laid out as the formatter does it:");
        changed.forEach(file -> System.err.println("  " + file));
        System.err.println("Run: ./mvnw -q -Pformat initialize");
        System.exit(1);
    }

    private List<Path> format(Path sources, boolean apply) throws Exception {
        List<Path> changed = new ArrayList<>();
        for (Path file : javaFiles(sources)) {
            String before = Files.readString(file);
            if (inOrder.contains(fingerprint(before))) {
                stillInOrder.add(fingerprint(before));
                continue;
            }
            String after = formatted(file, before);
            if (after.equals(before) || apply) {
                stillInOrder.add(fingerprint(after));
            }
            if (!after.equals(before)) {
                changed.add(file);
                if (apply) {
                    Files.writeString(file, after);
                }
            }
        }
        return changed;
    }

    private String formatted(Path file, String source) {
        try {
            return formatter.formatSourceAndFixImports(source);
        } catch (FormatterException unparsable) {
            throw new IllegalArgumentException(file + ": " + unparsable.getMessage(), unparsable);
        }
    }

    private static List<Path> javaFiles(Path sources) throws IOException {
        try (var files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static String fingerprint(String source) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(String.valueOf(
                        Formatter.class.getProtectionDomain().getCodeSource().getLocation())
                .getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(source.getBytes(StandardCharsets.UTF_8)));
    }
}
