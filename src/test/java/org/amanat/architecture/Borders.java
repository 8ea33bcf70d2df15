package org.amanat.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;
import java.util.stream.Stream;

/** Where each library ends. */
final class Borders {

    private Borders() {}

    static Stream<Wall> under(String root) {
        return Stream.of(
                border(
                        root,
                        List.of("ui", "app"),
                        "everything but the screens and the wiring runs, and is tested, without a toolkit",
                        List.of("PaintsOnScreen"),
                        "javafx..",
                        "atlantafx..",
                        "org.controlsfx..",
                        "org.kordamp.ikonli.."),
                border(
                        root,
                        List.of("store"),
                        "only the store can open a transaction, so that nothing writes beside the one door",
                        List.of("AsksTables", "OpensConnection"),
                        "org.jooq..",
                        "java.sql..",
                        "javax.sql..",
                        "org.sqlite.."),
                border(
                        root,
                        List.of("press"),
                        "there is one way to a page, and it checks letters and tags",
                        List.of("WritesPdf"),
                        "org.apache.pdfbox..",
                        "org.apache.fontbox..",
                        "org.apache.xmpbox..",
                        "com.ibm.icu.."),
                border(
                        root,
                        List.of("cli"),
                        "how arguments are read is nobody else's concern",
                        List.of("ReadsArguments"),
                        "picocli.."),
                border(
                        root,
                        List.of("vault"),
                        "passphrases are judged and keys are derived in one place",
                        List.of("DerivesKeys"),
                        "javax.crypto..",
                        "org.bouncycastle..",
                        "com.nulabinc.."),
                border(
                        root,
                        List.of("exchange"),
                        "what comes from a stranger is unpacked in one place, within bounds",
                        List.of("ReadsWorkbook"),
                        "org.dhatim..",
                        "org.apache.commons.compress.."),
                border(
                        root,
                        List.of("exchange", "store", "ui"),
                        "JSON is for files and columns; the model has types",
                        List.of("ReadsJson"),
                        "com.fasterxml.jackson.."));
    }

    private static Wall border(String root, List<String> rooms, String why, List<String> breakers, String... library) {
        String[] inside = rooms.stream().map(room -> root + "." + room + "..").toArray(String[]::new);
        return Wall.of(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(inside)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(library)
                        .as(String.join(", ", library) + " end at " + String.join(", ", rooms))
                        .because(why),
                breakers.toArray(String[]::new));
    }
}
