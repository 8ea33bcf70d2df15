package org.amanat.app;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import java.io.File;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amanat.model.document.Printers;
import org.amanat.operations.PagePictures;
import org.amanat.store.FileBeside;

/** Finds in the compiled program who lets something out of it. */
final class Exits {

    /** What a program does that writes a file, by the class and the method that do it. */
    private static final String WRITES = "java\\.nio\\.file\\.Files\\.(write|writeString|copy|move|newOutputStream"
            + "|newBufferedWriter|newByteChannel)|java\\.nio\\.channels\\.FileChannel\\.open"
            + "|java\\.util\\.logging\\.FileHandler\\.<init>";

    /** The same, where what it writes to is the first thing that it is told, or the last. */
    private static final String WRITES_TO = "java\\.io\\.(FileOutputStream|FileWriter|RandomAccessFile|PrintWriter"
            + "|PrintStream)\\.<init>|javax\\.imageio\\.ImageIO\\.write";

    /** Paper, the clipboard, and whatever another program is asked to do. */
    private static final String HANDS_OVER =
            "java\\.awt\\.print\\.PrinterJob\\.print|javax\\.print\\.DocPrintJob\\.print"
                    + "|java\\.awt\\.datatransfer\\.Clipboard\\.setContents|.*\\.startDragAndDrop"
                    + "|javafx\\.scene\\.input\\.(Clipboard|Dragboard)\\.setContent"
                    + "|java\\.awt\\.Desktop\\..*|javafx\\.application\\.HostServices\\.showDocument"
                    + "|java\\.lang\\.(ProcessBuilder\\.start|Runtime\\.exec)";

    private Exits() {}

    /**
     * Simple names of the classes that write files, print, copy, drag, start other programs, or draw finished pages.
     * The writer of files itself is not among them: who calls it is.
     */
    static Set<String> of(JavaClasses program) {
        return namesOf(
                program,
                type -> !type.isEquivalentTo(FileBeside.class)
                        && type.getCodeUnitAccessesFromSelf().stream().anyMatch(Exits::letsOut));
    }

    /** Simple names of the classes outside of some packages that use types of which the names fit. */
    static Set<String> users(JavaClasses program, Predicate<String> used, Predicate<String> room) {
        return namesOf(
                program,
                type -> room.test(type.getPackageName())
                        && type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(one -> used.test(one.getTargetClass().getName())));
    }

    private static boolean letsOut(JavaCodeUnitAccess<?> access) {
        var target = access.getTarget();
        var owner = target.getOwner();
        String called = owner.getName() + "." + target.getName();
        return called.matches(WRITES)
                || (called.matches(WRITES_TO) && takesAFile(target))
                || called.matches(HANDS_OVER)
                || owner.isEquivalentTo(FileBeside.class)
                || (owner.isEquivalentTo(Printers.Printer.class)
                        && target.getName().equals("print"))
                || (owner.isEquivalentTo(PagePictures.class)
                        && target.getName().equals(JavaConstructor.CONSTRUCTOR_NAME));
    }

    private static boolean takesAFile(AccessTarget.CodeUnitAccessTarget target) {
        var told = target.getRawParameterTypes();
        return Stream.of(told.getFirst(), told.getLast())
                .anyMatch(type -> type.isEquivalentTo(File.class) || type.isEquivalentTo(String.class));
    }

    private static Set<String> namesOf(JavaClasses program, Predicate<JavaClass> which) {
        return program.stream().filter(which).map(Exits::outermost).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(Exits::outermost).orElseGet(type::getSimpleName);
    }
}
