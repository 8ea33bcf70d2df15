package org.amanat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amanat.operations.StoryOffice;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers about stories and their consent, made by a script: each by the gate, none by a name. */
final class StoryCommandsTest {

    @TempDir
    private Path folder;

    private Office office;
    private Path workspace;
    private String cleared;
    private String silent;

    @BeforeEach
    void oneStoryIsClearedAndOneIsNot() {
        try (var stories = new StoryOffice(folder)) {
            cleared = stories.cleared("Noor", "نور").toString();
            silent = stories.told("Mehr", "مہر").toString();
            workspace = stories.file;
        }
        office = new Office(folder).withStandardInput(StoryOffice.PASSPHRASE + "\n");
    }

    @Test
    void theListNamesIdConsentAndPseudonym() {
        assertThat(office.amanat("list", "stories", workspace, "--passphrase-stdin")
                        .out()
                        .lines())
                .containsExactly(cleared + "  given  Noor", silent + "  none  Mehr");
    }

    @Test
    void aBlankFormAsksWhatItIsToldToAsk() throws IOException {
        assertThat(printed("consent-form"))
                .contains("Asking for your consent", "counted in statistics", "read aloud by somebody else");
        assertThat(printed("consent-form", "--asking=read-aloud,press"))
                .contains("read aloud by somebody else", "press")
                .doesNotContain("counted in statistics", "Noor");
    }

    @Test
    void aFormIsFilledInWithWhatIsWrittenDownOfAStory() throws IOException {
        assertThat(printed("consent-form", "--story=" + cleared)).contains("a caseworker", "Noor");
        assertThat(printed("consent-form", "--story=" + silent)).doesNotContain("a caseworker", "Mehr");
    }

    @Test
    void theInformationSheetIsTakenHome() throws IOException {
        assertThat(printed("information-sheet", "--notice=1")).contains("What we do.");
        var unknown = print("information-sheet", "--notice=1999");
        assertThat(unknown.code()).isEqualTo(ExitCode.NOT_UNDERSTOOD);
        assertThat(unknown.err()).contains("“1999” does not fit --notice");
    }

    @Test
    void papersOfOneStoryAreMadeByItsId() throws IOException {
        assertThat(printed("read-back-sheet", "--story=" + cleared, "--language=ur"))
                .contains(StoryOffice.WORDS.hash().shortCode())
                .doesNotContain("نور");
        assertThat(printed("consent-receipt", "--story=" + cleared)).contains("Slip");
        assertThat(printed("recall-list", "--story=" + cleared)).contains("Copies to be called back");
    }

    @Test
    void whatTheGateRefusesIsNotPrinted() {
        var refused = print("read-back-sheet", "--story=" + silent, "--language=ur");
        assertThat(refused.code()).isEqualTo(ExitCode.PROBLEM);
        assertThat(refused.err()).doesNotContain("Mehr", "کاغذات");
        assertThat(print("consent-receipt", "--story=ffff").err()).contains("No story has an id that begins with ffff");
        assertThat(office.file("read-back-sheet.pdf")).doesNotExist();
    }

    private String printed(String paper, String... options) throws IOException {
        var done = print(paper, options);
        assertThat(done.code()).as(done.err()).isEqualTo(ExitCode.DONE);
        Path pdf = Path.of(done.out().strip());
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private Office.Outcome print(String paper, String... options) {
        var arguments = new ArrayList<Object>(List.of("print", paper, workspace));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of(
                "-o", office.file(paper + "-" + String.join("", options).hashCode() + ".pdf"), "--passphrase-stdin"));
        return office.amanat(arguments.toArray());
    }
}
