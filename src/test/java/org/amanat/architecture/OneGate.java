package org.amanat.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.stream.Stream;

/** That a story leaves the program only through the gate. */
final class OneGate {

    private static final String CLEARED = "(ClearedStory|ReadBackCopy)";
    private static final String WORDS = "(Story|StoryText|Wording|OriginalText|Narrator|Pseudonym)";

    private OneGate() {}

    static Stream<Wall> under(String root) {
        String consent = root + ".model.consent.";
        return Stream.of(
                Wall.of(
                        constructors()
                                .that()
                                .areDeclaredInClassesThat()
                                .haveNameMatching(consent + CLEARED)
                                .should()
                                .onlyBeCalled()
                                .byClassesThat()
                                .haveFullyQualifiedName(consent + "Gate")
                                .because("nobody is printed against their word: only the gate clears"),
                        "Forger"),
                Wall.of(
                        constructors()
                                .that()
                                .areDeclaredInClassesThat()
                                .haveNameMatching(consent + CLEARED)
                                .should()
                                .bePackagePrivate()
                                .because("whoever can make a cleared story needs no consent"),
                        "ReadBackCopy"),
                Wall.of(
                        noClasses()
                                .that()
                                .resideOutsideOfPackage(root + ".ui.common.theme..")
                                .should()
                                .callMethodWhere(target(nameMatching("(trySet|set)Accessible|privateLookupIn")))
                                .because("reflection is a second way past the gate"),
                        "PicksTheLock"),
                Wall.of(
                        noClasses()
                                .that()
                                .resideInAnyPackage(
                                        root + ".print..", root + ".press..", root + ".exchange..", root + ".cli..")
                                .should()
                                .dependOnClassesThat()
                                .haveNameMatching(root + "\\.model\\.story\\." + WORDS)
                                .because("what leaves the program is given a cleared story, and never the words"
                                        + " themselves"),
                        "PrintsTheDraft"));
    }
}
