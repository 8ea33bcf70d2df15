package org.amanat.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.attribute.FileAttribute;
import java.util.stream.Stream;

/** How every class behaves. */
final class Manners {

    private Manners() {}

    static Stream<Wall> under(String root) {
        return Stream.of(
                Wall.of(
                        noClasses()
                                .should()
                                .haveNameMatching(".*(Service|Manager|Helper|Utils?)(\\$.*)?")
                                .because("such a name says that somebody did not know what the class is for"),
                        "StoryService",
                        "TextUtils"),
                Wall.of(
                        classes()
                                .that(couldBeExtended())
                                .should()
                                .haveModifier(JavaModifier.FINAL)
                                .because("what may be extended is an interface or sealed; everything else is final"),
                        "Open"),
                Wall.of(
                        fields().that()
                                .areStatic()
                                .should()
                                .beFinal()
                                .because("a static that changes is a context that nobody passed"),
                        "Remembers"),
                Wall.of(
                        noClasses()
                                .that()
                                .resideOutsideOfPackage(root + ".cli..")
                                .should(ACCESS_STANDARD_STREAMS)
                                .because("a person is told on the screen, a cause goes to the log"),
                        "Prints"),
                Wall.of(
                        noClasses()
                                .should()
                                .callMethod(Thread.class, "sleep", long.class)
                                .orShould()
                                .callMethod(Thread.class, "sleep", java.time.Duration.class)
                                .because("whoever waits for a while waits too long or too short"),
                        "Sleeps"),
                Wall.of(
                        noClasses()
                                .should()
                                .callMethod(
                                        Files.class,
                                        "createTempFile",
                                        String.class,
                                        String.class,
                                        FileAttribute[].class)
                                .orShould()
                                .callMethod(Files.class, "createTempDirectory", String.class, FileAttribute[].class)
                                .orShould()
                                .callMethod(File.class, "createTempFile", String.class, String.class)
                                .because("what lies in the folder of temporary files is found by a thief"),
                        "LeavesTraces"),
                Wall.of(
                        noClasses()
                                .that()
                                .resideInAnyPackage(root + ".vault..", root + ".cli..", root + ".ui.unlock..")
                                .should()
                                .callConstructor(String.class, char[].class)
                                .orShould()
                                .callConstructor(String.class, char[].class, int.class, int.class)
                                .orShould()
                                .callMethod(String.class, "valueOf", char[].class)
                                .because("a passphrase in a String cannot be wiped"),
                        "Reveals"),
                Wall.of(
                        classes()
                                .should(LiveInMarkedPackages.liveInMarkedPackages())
                                .because("null is the exception that a signature must name"),
                        "Unmarked"),
                Wall.of(
                        noClasses()
                                .that()
                                .resideInAPackage(root + ".ui..")
                                .and(simpleNameEndingWith("Model"))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..")
                                .because("a view model knows no control, so that it is tested without a toolkit"),
                        "EventsModel"),
                Wall.of(
                        classes()
                                .should(OneCaller.ofRunLater())
                                .because("one class decides when work returns to the screen, and tests replace it"),
                        "FirstHop",
                        "SecondHop"));
    }

    private static DescribedPredicate<JavaClass> couldBeExtended() {
        return DescribedPredicate.describe(
                "could be extended",
                type -> !type.isInterface()
                        && !type.getModifiers().contains(JavaModifier.ABSTRACT)
                        && !type.isAnonymousClass()
                        && !type.isEnum()
                        && !type.reflect().isSealed());
    }
}
