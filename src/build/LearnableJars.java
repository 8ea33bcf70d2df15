import java.io.IOException;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassHierarchyResolver.ClassHierarchyInfo;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes jars such that Java may keep what it learns about their classes ({@code -XX:AOTCache}): it does not for a jar
 * that is signed, nor for classes in a form from before Java 6. Signatures are left out, and such classes are written
 * in the form of Java 8, with the same code and the stack maps that this form wants. Nothing else changes, and no other
 * jar is touched. Argument: the folder of jars. Runs on the JDK of the toolchain.
 */
final class LearnableJars {

    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");

    public static void main(String[] args) throws IOException {
        List<Path> jars;
        try (var files = Files.list(Path.of(args[0]))) {
            jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
        for (Path jar : jars) {
            Map<String, byte[]> entries = entries(jar);
            boolean signed =
                    entries.keySet().removeIf(name -> SIGNATURE.matcher(name).matches());
            boolean raised = raise(entries);
            if (signed || raised) {
                write(jar, entries);
            }
        }
    }

    private static Map<String, byte[]> entries(Path jar) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (var bytes = zip.getInputStream(entry)) {
                    entries.put(entry.getName(), bytes.readAllBytes());
                }
            }
        }
        return entries;
    }

    /** Writes those classes anew that are older than Java 6, and tells whether there were any. */
    private static boolean raise(Map<String, byte[]> entries) {
        var old = new HashMap<String, ClassModel>();
        entries.forEach((name, bytes) -> {
            if (name.endsWith(".class") && majorVersion(bytes) < ClassFile.JAVA_6_VERSION) {
                old.put(name, ClassFile.of().parse(bytes));
            }
        });
        var writer = ClassFile.of(
                StackMapsOption.GENERATE_STACK_MAPS, ClassFile.ClassHierarchyResolverOption.of(hierarchy(old)));
        // a method that is copied as it stands would get no stack map
        var raise = ClassTransform.transformingMethodBodies(CodeBuilder::with)
                .andThen(ClassTransform.endHandler(written -> written.withVersion(ClassFile.JAVA_8_VERSION, 0)));
        old.forEach((name, model) -> entries.put(name, writer.transformClass(model, raise)));
        return !old.isEmpty();
    }

    private static int majorVersion(byte[] classFile) {
        return (classFile[6] & 0xFF) << 8 | classFile[7] & 0xFF;
    }

    /** What extends what: among the classes of the jar, and after them in the JDK. */
    private static ClassHierarchyResolver hierarchy(Map<String, ClassModel> classes) {
        var known = new HashMap<ClassDesc, ClassHierarchyInfo>();
        classes.values()
                .forEach(model -> known.put(
                        model.thisClass().asSymbol(),
                        model.flags().has(AccessFlag.INTERFACE)
                                ? ClassHierarchyInfo.ofInterface()
                                : ClassHierarchyInfo.ofClass(model.superclass()
                                        .map(ClassEntry::asSymbol)
                                        .orElse(null))));
        ClassHierarchyResolver ofJar = known::get;
        return ofJar.orElse(ClassHierarchyResolver.defaultResolver());
    }

    private static void write(Path jar, Map<String, byte[]> entries) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                var zip = new ZipOutputStream(file)) {
            for (var entry : entries.entrySet()) {
                var written = new ZipEntry(entry.getKey());
                written.setTime(0);
                zip.putNextEntry(written);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
    }
}
