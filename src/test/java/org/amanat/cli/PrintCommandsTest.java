package org.amanat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** print, sample and try, to real PDFs. */
final class PrintCommandsTest {

    private static final Path SAMPLE = Path.of("sample-data/world-day-2025/event.json");

    @TempDir
    private Path folder;

    private Office office;

    @BeforeEach
    void sitDown() {
        office = new Office(folder);
    }

    @Test
    void theProgrammeIsPrintedAndRegistered() throws IOException {
        Path workspace = office.workspace("office.amanat");
        office.amanat("import", "event", workspace, SAMPLE, "--passphrase-stdin");
        var printed = office.amanat(
                "print", "programme", workspace, "--event=0198", "-o", office.file("out.pdf"), "--passphrase-stdin");

        assertThat(printed.code()).as(printed.err()).isEqualTo(ExitCode.DONE);
        assertThat(printed.out().strip()).isEqualTo(office.file("out.pdf").toString());
        assertThat(text(office.file("out.pdf"))).contains("Registration and tea");
        assertThat(office.amanat("info", workspace, "--passphrase-stdin").out()).contains("Documents printed: 1");
    }

    @Test
    void theProgrammeIsPrintedInUrduAndLarge() throws IOException {
        Path workspace = office.workspace("office.amanat");
        office.amanat("import", "event", workspace, SAMPLE, "--passphrase-stdin");
        var printed = office.amanat(
                "print",
                "programme",
                workspace,
                "--event=0198",
                "--language=ur",
                "--paper=a4",
                "--large",
                "--digits=urdu",
                "--without=cover,helplines",
                "-o",
                office.file("out.pdf"),
                "--passphrase-stdin");

        assertThat(printed.code()).as(printed.err()).isEqualTo(ExitCode.DONE);
        assertThat(text(office.file("out.pdf"))).contains("۱۰:۰۰");
    }

    @Test
    void aFileThatIsThereStays() throws IOException {
        Path workspace = office.workspace("office.amanat");
        office.amanat("import", "event", workspace, SAMPLE, "--passphrase-stdin");
        Files.writeString(office.file("out.pdf"), "mine");
        var told = office.amanat(
                "print", "programme", workspace, "--event=0198", "-o", office.file("out.pdf"), "--passphrase-stdin");

        assertThat(told.code()).isEqualTo(ExitCode.PROBLEM);
        assertThat(office.file("out.pdf")).hasContent("mine");
        assertThat(office.amanat("info", workspace, "--passphrase-stdin").out()).contains("Documents printed: 0");
    }

    @Test
    void noCopiesAreNoPrint() {
        var told = office.amanat(
                "print", "programme", "a.amanat", "--event=0198", "--copies=0", "-o", "a.pdf", "--passphrase-stdin");

        assertThat(told.code()).isEqualTo(ExitCode.NOT_UNDERSTOOD);
        assertThat(told.err()).contains("“0” does not fit --copies");
    }

    @Test
    void aLabelIsANumberOrTheNextOfTheSheetThatWasBegun() {
        Path workspace = office.workspace("office.amanat");
        office.amanat("import", "event", workspace, SAMPLE, "--passphrase-stdin");

        assertThat(badges(workspace, "next").code()).isEqualTo(ExitCode.DONE);
        var told = badges(workspace, "last");
        assertThat(told.code()).isEqualTo(ExitCode.NOT_UNDERSTOOD);
        assertThat(told.err()).contains("“last” does not fit --first");
    }

    private Office.Outcome badges(Path workspace, String first) {
        return office.amanat(
                "print",
                "badges",
                workspace,
                "--event=0198",
                "--labels=avery-l4785",
                "--first=" + first,
                "-o",
                office.file("badges.pdf"),
                "--passphrase-stdin");
    }

    @Test
    void lettersGoToGuestsWhoAreMarkedAsInvitedIfThatIsWanted() throws IOException {
        Path workspace = office.workspace("office.amanat");
        office.amanat("import", "event", workspace, SAMPLE, "--passphrase-stdin");
        Path list = Files.writeString(office.file("list.csv"), "Name\nZubaida Invented\n");
        office.amanat("import", "guests", workspace, list, "--event=0198", "--passphrase-stdin");

        var told = letters(workspace, "first.pdf");
        assertThat(told.code()).as(told.err()).isEqualTo(ExitCode.DONE);
        assertThat(told.err()).contains("still to be invited according to the file: 1");
        assertThat(text(office.file("first.pdf"))).contains("Dear Zubaida Invented", "as our guest");

        assertThat(letters(workspace, "second.pdf", "--mark-invited").err()).contains("Marked as invited today: 1");
        assertThat(letters(workspace, "third.pdf", "--to=to-invite").code()).isEqualTo(ExitCode.PROBLEM);
    }

    private Office.Outcome letters(Path workspace, String file, String... more) {
        return office.amanat(Stream.concat(
                        Stream.of(
                                "print",
                                "invitation-letters",
                                workspace,
                                "--event=0198",
                                "--for=guests",
                                "-o",
                                office.file(file),
                                "--passphrase-stdin"),
                        Stream.of(more))
                .toArray());
    }

    @Test
    void theSampleIsMadeAndPrinted() {
        var made = office.amanat("sample", office.file("sample"));

        assertThat(made.code()).as(made.err()).isEqualTo(ExitCode.DONE);
        assertThat(made.err()).contains("passphrase of the sample");
        assertThat(made.out().lines().map(Path::of))
                .hasSize(17)
                .allSatisfy(file -> assertThat(file).isNotEmptyFile());
    }

    @Test
    void theSampleIsNotMadeTwice() {
        office.amanat("sample", office.file("sample"));

        assertThat(office.amanat("sample", office.file("sample")).code()).isEqualTo(ExitCode.PROBLEM);
    }

    @Test
    void tryShowsTheSampleInTheWindow() {
        office.amanat("try", office.file("sample"));
        office.amanat("try", office.file("sample"), "--lang=ur");

        Path workspace = office.file("sample").resolve("world-day-2025.amanat");
        assertThat(office.opened())
                .containsExactly(
                        "Optional[" + workspace + "] Optional.empty", "Optional[" + workspace + "] Optional[ur]");
    }

    @Test
    void tryPrintsTheSampleWhereThereIsNoScreenAndSaysWhatToInstall() {
        var tried = office.withDisplay(Display.NO_SCREEN).amanat("try", office.file("sample"));

        assertThat(tried.code()).as(tried.err()).isEqualTo(ExitCode.DONE);
        assertThat(tried.out()).contains("programme-both-a5-booklet.pdf");
        assertThat(tried.err()).contains("libgtk-3-0 libxtst6");
        assertThat(office.opened()).isEmpty();
    }

    @Test
    void aBriefIsForOneDutyBearerWhomTheListNames() throws IOException {
        office.amanat("sample", office.file("sample"));
        String workspace =
                office.file("sample").resolve("world-day-2025.amanat").toString();
        Path word = Files.writeString(office.file("word"), "amanat sample");
        String[] opened = {"--passphrase-file", word.toString(), "--event", "01985a00"};

        var list = office.amanat(with(opened, "list", "duty-bearers", workspace));
        String ministry = list.out()
                .lines()
                .filter(line -> line.contains("Ministry of Overseas Pakistanis"))
                .map(line -> line.split(" ", 2)[0])
                .findFirst()
                .orElseThrow();
        Path brief = office.file("brief.pdf");
        var printed = office.amanat(
                with(opened, "print", "duty-bearer-brief", workspace, "--to", ministry, "-o", brief.toString()));
        assertThat(printed.code()).as(printed.err()).isEqualTo(ExitCode.DONE);
        assertThat(text(brief))
                .contains("Ministry of Overseas Pakistanis")
                .doesNotContain("A review of the laws that exist");

        var nobody = office.amanat(with(
                opened,
                "print",
                "progress-letter",
                workspace,
                "--to",
                "01985a00",
                "-o",
                brief.resolveSibling("x.pdf").toString()));
        assertThat(nobody.code()).isEqualTo(ExitCode.PROBLEM);
        assertThat(nobody.err()).contains("begins with “01985a00”", "amanat list duty-bearers");
    }

    private static Object[] with(String[] last, Object... first) {
        return Stream.concat(Stream.of(first), Stream.of(last)).toArray();
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
