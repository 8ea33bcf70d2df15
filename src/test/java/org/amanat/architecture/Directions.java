package org.amanat.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.List;
import java.util.stream.Stream;

/** Who may know whom. */
final class Directions {

    private Directions() {}

    static Stream<Wall> under(String root) {
        return Stream.of(rooms(root), others(root)).flatMap(walls -> walls);
    }

    private static Stream<Wall> rooms(String root) {
        return Stream.of(
                room(root, "model", List.of(), "records and rules outlive every library and screen", "KnowsVault"),
                room(root, "vault", List.of("model"), "whoever keeps keys knows no table", "KnowsStore"),
                room(root, "store", List.of("vault", "model"), "the file does not know what is printed", "KnowsPrint"),
                room(
                        root,
                        "press",
                        List.of("model"),
                        "typesetting knows blocks and pages, not documents",
                        "KnowsPrint"),
                room(
                        root,
                        "print",
                        List.of("press", "model"),
                        "a document is given records and never fetches",
                        "KnowsStore"),
                room(
                        root,
                        "exchange",
                        List.of("model"),
                        "a file format does not know where records are kept",
                        "KnowsStore"),
                room(
                        root,
                        "operations",
                        List.of("store", "print", "exchange", "press", "vault", "model"),
                        "a use case runs the same under a window, a command line and a test",
                        "KnowsUi"),
                room(
                        root,
                        "cli",
                        List.of("operations", "vault", "model"),
                        "the command line works where there is no screen",
                        "KnowsUi"),
                room(
                        root,
                        "ui",
                        List.of("operations", "vault", "model"),
                        "a screen changes the file through operations, where the one door is",
                        "KnowsStore"));
    }

    private static Wall room(String root, String room, List<String> allowed, String why, String breaker) {
        String[] known = Stream.concat(Stream.of(room), allowed.stream())
                .map(name -> root + "." + name + "..")
                .toArray(String[]::new);
        return Wall.of(
                classes()
                        .that()
                        .resideInAPackage(root + "." + room + "..")
                        .should()
                        .onlyDependOnClassesThat(
                                resideOutsideOfPackage(root + "..").or(resideInAnyPackage(known)))
                        .as(room + " knows of our packages only " + (allowed.isEmpty() ? "itself" : allowed))
                        .because(why),
                root + "." + room + "." + breaker);
    }

    private static Stream<Wall> others(String root) {
        return Stream.of(
                Wall.of(
                        classes()
                                .that()
                                .resideInAPackage(root + ".model..")
                                .should()
                                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", root + "..")
                                        .as("are of the JDK or ours"))
                                .because("a rule of consent must not change with a library"),
                        "NeedsLibrary"),
                Wall.of(
                        slices().matching(root + ".(**)")
                                .should()
                                .beFreeOfCycles()
                                .because("packages that know each other are one package with two names"),
                        "KnowsPrint",
                        "KnowsStore"),
                Wall.of(
                        slices().matching(root + ".ui.(*)..")
                                .should()
                                .notDependOnEachOther()
                                .ignoreDependency(
                                        resideInAnyPackage(root + ".ui.."), resideInAPackage(root + ".ui.common.."))
                                .as("screens know ui.common, and not each other")
                                .because("a screen is read, tested and replaced alone; the wiring joins them"),
                        "KnowsPeople",
                        "KnowsScreen"),
                Wall.of(
                        noClasses()
                                .that()
                                .resideOutsideOfPackage(root + ".store..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(root + ".store.schema..")
                                .because("generated rows never leave the store; the rest speaks records of the model"),
                        "HoldsRow"));
    }
}
