package org.amanat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is understood, what is not, and in which language. */
final class ArgumentsTest {

    @TempDir
    private Path folder;

    private Office office;

    @BeforeEach
    void sitDown() {
        office = new Office(folder);
    }

    @Test
    void withoutArgumentsTheWindowOpens() {
        assertThat(office.amanat().code()).isEqualTo(ExitCode.DONE);
        assertThat(office.opened()).containsExactly("Optional.empty Optional.empty");
    }

    @Test
    void aWorkspaceOpensInTheWindowInTheLanguageAskedFor() {
        office.amanat("--lang", "ur", "office.amanat");

        assertThat(office.opened()).containsExactly("Optional[office.amanat] Optional[ur]");
    }

    @Test
    void withoutAScreenItSaysWhatWorksInstead() {
        var told = office.withDisplay(Display.NO_SCREEN).amanat();

        assertThat(told.code()).isEqualTo(ExitCode.NO_WINDOW);
        assertThat(told.err()).contains("no screen", "amanat --help");
        assertThat(office.opened()).isEmpty();
    }

    @Test
    void withoutTheLibrariesItNamesThePackages() {
        var told = office.withDisplay(Display.NO_LIBRARIES).amanat();

        assertThat(told.code()).isEqualTo(ExitCode.NO_WINDOW);
        assertThat(told.err()).contains("libgtk-3-0", "libxtst6");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "create",
                "info",
                "check",
                "backup",
                "list",
                "list events",
                "list people",
                "print",
                "print programme",
                "print door-page",
                "print speakers",
                "print run-sheet",
                "print safety-card",
                "print invitation-letters",
                "print discussion-guide",
                "print press-note",
                "print attendance-sheet",
                "print food-and-access",
                "print badges",
                "print name-plates",
                "print certificates",
                "print duplex-test",
                "print consent-form",
                "print information-sheet",
                "print read-back-sheet",
                "print consent-receipt",
                "print recall-list",
                "list label-sheets",
                "import",
                "import event",
                "export",
                "export event",
                "export people",
                "export organisations",
                "export guests",
                "export speakers",
                "export calendar",
                "export schedule",
                "list exports",
                "version"
            })
    void everyCommandExplainsItself(String command) {
        var help = office.amanat((Object[]) (command + " --help").strip().split(" "));

        assertThat(help.code()).isEqualTo(ExitCode.DONE);
        assertThat(help.out()).contains("Usage: amanat " + command, "--help", "--lang");
        assertThat(help.err()).isEmpty();
    }

    @Test
    void theHelpSpeaksUrduToo() {
        assertThat(office.amanat("--lang=ur", "check", "--help").out())
                .contains("استعمال: amanat check", "پوری فائل میں خرابی تلاش کرتا ہے");
    }

    @Test
    void theLanguageIsThatOfTheEnvironment() {
        assertThat(office.withEnvironment("LANG", "ur_PK.UTF-8")
                        .amanat("--help")
                        .out())
                .contains("استعمال:");
        assertThat(office.withEnvironment("LC_ALL", "en_GB").amanat("--help").out())
                .contains("Usage:");
    }

    @Test
    void versionSaysWhichAmanatAndWhichJava() {
        assertThat(office.amanat("version").out()).contains("Amanat 1.2.3", "Java 25");
    }

    @Test
    void aCommandThatDoesNotExistIsNamed() {
        var told = office.amanat("prnt");

        assertThat(told.code()).isEqualTo(ExitCode.NOT_UNDERSTOOD);
        assertThat(told.err()).contains("“prnt”", "amanat --help");
        assertThat(office.opened()).isEmpty();
    }

    @Test
    void anOptionThatDoesNotExistIsNamed() {
        var told = office.amanat("info", "a.amanat", "--passphrase=secret");

        assertThat(told.code()).isEqualTo(ExitCode.NOT_UNDERSTOOD);
        assertThat(told.err()).contains("amanat info --help").doesNotContain("secret");
    }

    @Test
    void whatIsMissingIsNamed() {
        var told = office.amanat("print", "programme", "a.amanat");

        assertThat(told.code()).isEqualTo(ExitCode.NOT_UNDERSTOOD);
        assertThat(told.err()).contains("--event ID", "--output OUT", "amanat print programme --help");
    }

    @Test
    void aCommandThatNeedsAnotherNamesThose() {
        var told = office.amanat("list");

        assertThat(told.code()).isEqualTo(ExitCode.NOT_UNDERSTOOD);
        assertThat(told.err()).contains("amanat list needs more: events");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--paper=a3", "--language=de", "--without=cover,back", "--copies=two"})
    void aValueThatDoesNotFitIsNamed(String argument) {
        var told = office.amanat("print", "programme", "a.amanat", "--event=1", "-o", "a.pdf", argument);

        assertThat(told.code()).isEqualTo(ExitCode.NOT_UNDERSTOOD);
        assertThat(told.err()).contains("does not fit", argument.replaceFirst("=.*", ""));
    }

    @Test
    void aLanguageThatItDoesNotSpeakIsNamed() {
        var told = office.amanat("version", "--lang=de");

        assertThat(told.code()).isEqualTo(ExitCode.NOT_UNDERSTOOD);
        assertThat(told.err()).contains("“de” does not fit --lang");
    }

    @Test
    void aFaultOfTheProgramIsACodeAndNotAStackTrace() {
        var told = office.withFault().amanat();

        assertThat(told.code()).isEqualTo(ExitCode.FAULT);
        assertThat(told.err()).containsPattern("[2-9A-Z]{4}-[2-9A-Z]{4}").doesNotContain("Exception", "planted");
    }
}
