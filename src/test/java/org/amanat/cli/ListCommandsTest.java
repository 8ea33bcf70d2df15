package org.amanat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amanat.cli.Office.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of people in and out, against real files. All persons are invented. */
final class ListCommandsTest {

    private static final String LIST =
            "Name,Phone,Organisation\nKomal Naz,+92 300 5550101,Shelter\nRafi,0300 5550102,\n";

    @TempDir
    private Path folder;

    private Office office;
    private Path workspace;
    private Path list;

    @BeforeEach
    void openTheOffice() throws IOException {
        office = new Office(folder);
        workspace = office.workspace("office.amanat");
        list = Files.writeString(office.file("list.csv"), LIST);
    }

    @Test
    void aListThatLeavesIsInTheRegisterAndComesBackAsItWas() throws IOException {
        done(office.amanat("import", "people", workspace, list, "--passphrase-stdin"));
        Path out = office.file("out.csv");
        var exported = done(export("people", "--columns=name,phone,organisation", "--format=csv", "-o", out));
        assertThat(exported.out()).isEqualToIgnoringNewLines(out.toString());
        assertThat(exported.err()).contains("not encrypted");
        assertThat(Files.readString(out))
                .contains("Komal Naz", "'+92 300 5550101", "Rafi")
                .doesNotContain("Food");

        assertThat(done(office.amanat("list", "exports", workspace, "--passphrase-stdin"))
                        .out())
                .contains("people  csv  2  name,organisation,phone", "the other office")
                .doesNotContain("Komal");

        Path other = office.workspace("other.amanat");
        done(office.amanat("import", "people", other, out, "--passphrase-stdin"));
        Path again = office.file("again.csv");
        done(office.amanat(
                "export",
                "people",
                other,
                "--purpose=a test",
                "--columns=name,phone,organisation",
                "--format=csv",
                "-o",
                again,
                "--passphrase-stdin"));
        assertThat(again).hasSameTextualContentAs(out);
    }

    @Test
    void aColumnThatTheListDoesNotHaveIsRefusedAndNothingIsEntered() {
        done(office.amanat("import", "people", workspace, list, "--passphrase-stdin"));
        Path out = office.file("out.xlsx");
        var refused = export("people", "--columns=invited-on", "-o", out);
        assertThat(refused.code()).isNotEqualTo(ExitCode.DONE);
        assertThat(out).doesNotExist();
        assertThat(done(office.amanat("list", "exports", workspace, "--passphrase-stdin"))
                        .out())
                .isEmpty();
    }

    @Test
    void anImportThatIsHeldIsToldByName() throws IOException {
        String id = done(office.amanat("import", "people", workspace, list, "--passphrase-stdin"))
                .out()
                .strip();
        // The second list names the same person and fills in what was empty.
        done(office.amanat("import", "people", workspace, more(), "--passphrase-stdin"));

        var refused = office.amanat("import", "take-back", workspace, "--import", id, "--passphrase-stdin");

        assertThat(refused.code()).isNotEqualTo(ExitCode.DONE);
        assertThat(refused.err()).contains("Komal Naz: changed since").doesNotContain("Rafi");
        Path still = office.file("still.csv");
        done(export("people", "--columns=name", "--format=csv", "-o", still));
        assertThat(Files.readString(still)).contains("Komal Naz", "Rafi");
    }

    private Path more() throws IOException {
        return Files.writeString(office.file("more.csv"), "Name,Phone,Food\nKomal Naz,0300 5550101,no meat\n");
    }

    private Outcome export(String what, Object... more) {
        var arguments = new ArrayList<Object>(
                List.of("export", what, workspace, "--purpose=the other office", "--passphrase-stdin"));
        arguments.addAll(List.of(more));
        return office.amanat(arguments.toArray());
    }

    private static Outcome done(Outcome outcome) {
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(ExitCode.DONE);
        return outcome;
    }
}
