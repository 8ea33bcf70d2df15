package org.amanat.texts;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amanat.model.consent.Reason;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.texts.Texts;

/**
 * The keys that the code asks for.
 *
 * @param whole keys that stand in the code as they are, or that a constant has by its name
 * @param beginnings ends with a dot, such as {@code "ui.file-kind."}, to which the code adds the rest
 */
record UsedKeys(Set<String> whole, Set<String> beginnings) {

    private static final Pattern LITERAL =
            Pattern.compile("\"((?:archive|checkin|cli|consent|exporting|lists|model|paper|print|printing|problem"
                    + "|story|ui)"
                    + "(?:\\.[a-z0-9]+(?:-[a-z0-9]+)*)+\\.?)\"");

    /** Reads all sources of a folder. */
    static UsedKeys in(Path sources) throws IOException {
        var whole = new TreeSet<String>();
        var beginnings = new TreeSet<String>();
        try (var files = Files.walk(sources)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var literal = LITERAL.matcher(Files.readString(file));
                while (literal.find()) {
                    String key = literal.group(1);
                    (key.endsWith(".") ? beginnings : whole).add(key);
                }
            }
        }
        return new UsedKeys(whole, beginnings);
    }

    /**
     * With what {@link Texts#name} asks for: the constants of each enum that the files name at all, and both sentences
     * of each problem and of each reason of the gate.
     */
    UsedKeys withConstants(Collection<String> known) {
        var more = new TreeSet<>(whole);
        for (ProblemCode code : ProblemCode.values()) {
            more.add("problem." + Texts.kebab(code));
            more.add("problem." + Texts.kebab(code) + ".next");
        }
        enums().forEach(type -> {
            String beginning = areaOf(type) + "." + kebab(type.getSimpleName()) + ".";
            if (known.stream().anyMatch(key -> key.startsWith(beginning))) {
                for (Object constant : type.reflect().getEnumConstants()) {
                    more.add(beginning + Texts.kebab((Enum<?>) constant));
                    if (constant instanceof Reason reason) {
                        more.add(beginning + Texts.kebab(reason) + ".next");
                    }
                }
            }
        });
        return new UsedKeys(more, beginnings);
    }

    boolean covers(String key) {
        return whole.contains(key) || beginnings.stream().anyMatch(key::startsWith);
    }

    private static Stream<JavaClass> enums() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.amanat").stream()
                        .filter(JavaClass::isEnum);
    }

    /** Stories and consent have a file of their own. */
    private static String areaOf(JavaClass type) {
        boolean ofConsent = type.getPackageName().matches("org\\.amanat\\.model\\.(consent|story)(\\..*)?");
        return ofConsent ? "consent" : "model";
    }

    private static String kebab(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
