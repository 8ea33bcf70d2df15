package org.amanat.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every word that the code asks for stands in every language, and every word is asked for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TextKeysTest {

    private Comparison ours;

    @BeforeAll
    void readEverything() throws IOException {
        var files = LanguageFiles.in(Path.of("src/main/resources/org/amanat/model/texts"));
        ours = new Comparison(UsedKeys.in(Path.of("src/main/java")).withConstants(files.keys()), files);
    }

    @Test
    void everyKeyStandsInEveryLanguage() {
        assertThat(ours.files().languages()).contains("en", "ur");
        assertThat(ours.toAdd()).as("add these lines").isEmpty();
    }

    @Test
    void everyKeyIsUsed() {
        assertThat(ours.toRemove()).as("nobody asks for these keys").isEmpty();
    }

    @Test
    void everyTextComesOutRight() {
        assertThat(ours.toMend()).as("mend these texts").isEmpty();
    }

    @Test
    void aKeyThatOneLanguageLacksIsPrintedAsALineToAdd(@TempDir Path folder) throws IOException {
        var planted =
                planted(folder, "ui.open = Open\nui.close = Close\n", "ui.open = کھولیں\n", "\"ui.open\" \"ui.close\"");

        assertThat(planted.toAdd()).containsExactly("ui_ur.properties: ui.close = Close");
    }

    @Test
    void aKeyThatOnlyTheCodeKnowsIsPrintedForEachLanguage(@TempDir Path folder) throws IOException {
        var planted = planted(folder, "ui.open = Open\n", "ui.open = کھولیں\n", "\"ui.open\" \"ui.lock\" \"ui.kind.\"");

        assertThat(planted.toAdd())
                .containsExactly(
                        "ui_en.properties: ui.lock = ",
                        "ui_ur.properties: ui.lock = ",
                        "ui_en.properties: ui.kind.… = ");
    }

    @Test
    void aKeyThatNobodyAsksForIsFound(@TempDir Path folder) throws IOException {
        var planted = planted(
                folder,
                "ui.open = Open\nui.old = Old\nui.kind.pdf = PDF\n",
                "ui.open = کھولیں\nui.old = پرانا\nui.kind.pdf = پی ڈی ایف\n",
                "\"ui.open\" \"ui.kind.\"");

        assertThat(planted.toRemove()).containsExactly("ui.old");
    }

    @Test
    void textsThatWouldComeOutWrongAreFound(@TempDir Path folder) throws IOException {
        var planted = planted(
                folder,
                "ui.a = {0} of {1}\nui.b = It's\nui.c = Close\nui.d = Print\nui.e =\n",
                "ui.a = {0}\nui.b = یہ\nui.c = Close\nui.d = كتاب\nui.e = ہاں\n",
                "");

        assertThat(planted.toMend())
                .hasSize(5)
                .anyMatch(line -> line.startsWith("ui_ur.properties: ui.a has other places"))
                .anyMatch(line -> line.startsWith("ui_en.properties: ui.b has a straight apostrophe"))
                .anyMatch(line -> line.startsWith("ui_ur.properties: ui.c is not translated"))
                .anyMatch(line -> line.startsWith("ui_ur.properties: ui.d has Arabic letters"))
                .anyMatch(line -> line.startsWith("ui_en.properties: ui.e says nothing"));
    }

    @Test
    void aKeyInTheFileOfAnotherAreaIsFound(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("ui_en.properties"), "print.title = Programme\n");

        assertThatThrownBy(() -> LanguageFiles.in(folder)).hasMessageContaining("print.title");
    }

    private static Comparison planted(Path folder, String english, String urdu, String code) throws IOException {
        Files.writeString(folder.resolve("ui_en.properties"), english);
        Files.writeString(folder.resolve("ui_ur.properties"), urdu);
        Files.writeString(folder.resolve("Planted.java"), code);
        return new Comparison(UsedKeys.in(folder), LanguageFiles.in(folder));
    }
}
