package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.exporting.ExportFormat;
import org.amanat.model.exporting.ExportOrder;
import org.amanat.model.exporting.ExportRequest;
import org.amanat.model.importing.Decision;
import org.amanat.model.importing.ImportOrder;
import org.amanat.model.importing.ImportRow;
import org.amanat.model.importing.ImportRun;
import org.amanat.model.importing.Known;
import org.amanat.model.importing.ListSubject;
import org.amanat.model.importing.Pace;
import org.amanat.model.importing.ReadAs;
import org.amanat.model.importing.ReadRow;
import org.amanat.model.importing.RowProblem;
import org.amanat.model.importing.RowReader;
import org.amanat.model.people.DutyLevel;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Phone;
import org.amanat.model.people.Sector;
import org.amanat.model.people.matching.Reason;
import org.amanat.model.problem.ProblemException;
import org.amanat.vault.Passphrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of organisations; all of them are invented. */
final class OrganisationImportTest {

    @TempDir
    private Path folder;

    private OpenWorkspace open;

    @BeforeEach
    void openAFile() {
        open = file("office");
    }

    @AfterEach
    void lock() {
        open.close();
    }

    private OpenWorkspace file(String name) {
        try (var passphrase = Passphrase.copyOf("correct horse battery")) {
            return new Workspaces(folder.resolve("recent.txt"), Clock.systemUTC())
                    .create(folder.resolve(name + ".amanat"), passphrase);
        }
    }

    private List<Organisation> all() {
        return open.people().organisations();
    }

    private Organisation add(String english, String urdu) {
        var id = open.people().addOrganisation(LocalizedText.of(english, urdu), Sector.OTHER);
        return open.people().organisation(id).orElseThrow();
    }

    private List<ReadRow> read(Path list, OpenWorkspace in) {
        var file = in.imports().read(list, ReadAs.FOUND_OUT, Pace.unhurried());
        var columns = in.imports().columns(ListSubject.ORGANISATIONS, file.sheet());
        return RowReader.all(ListSubject.ORGANISATIONS, columns.list(file.sheet()), columns.mapping());
    }

    private ImportRun take(String table, OpenWorkspace in) throws Exception {
        return take(Files.writeString(folder.resolve("list.csv"), table), in);
    }

    private ImportRun take(Path list, OpenWorkspace in) {
        var file = in.imports().read(list, ReadAs.FOUND_OUT, Pace.unhurried());
        var columns = in.imports().columns(ListSubject.ORGANISATIONS, file.sheet());
        var rows = read(list, in);
        var known = in.imports().known(ListSubject.ORGANISATIONS, rows, Pace.unhurried());
        var decided = new ArrayList<ImportRow>();
        for (int at = 0; at < rows.size(); at++) {
            decided.add(new ImportRow(rows.get(at), Decision.usual(rows.get(at), known.getOrDefault(at, List.of()))));
        }
        var order = new ImportOrder(
                ListSubject.ORGANISATIONS, "list.csv", Optional.empty(), AttendanceState.INVITED, decided);
        return in.imports().run(order, file.sheet(), columns, Pace.unhurried());
    }

    private static Known likeliest(Map<Integer, List<Known>> known, int row) {
        return known.getOrDefault(row, List.of()).getFirst();
    }

    @Test
    void columnsAreRecognisedInEitherLanguage() throws Exception {
        take(
                "Name of organisation,Type,Level,Tel,Website\n"
                        + "Seafront Circle,NGO,Provincial,021 5550101,seafront.example",
                open);
        take("ادارے کا نام,شعبہ,سطح,سربراہ,فون\nمحکمۂ محنت,سرکاری,صوبائی,سیکرٹری محنت,021 5550102", open);

        var seafront = all().getFirst();
        assertThat(seafront.sector()).isEqualTo(Sector.CIVIL_SOCIETY);
        assertThat(seafront.website()).isEqualTo("seafront.example");
        var department = all().getLast();
        assertThat(department.name()).isEqualTo(LocalizedText.of(Language.URDU, "محکمۂ محنت"));
        assertThat(department.level()).contains(DutyLevel.PROVINCE);
        assertThat(department.office()).isEqualTo(LocalizedText.of(Language.URDU, "سیکرٹری محنت"));
        assertThat(department.phones().getFirst().international()).isEqualTo("+92215550102");
    }

    @Test
    void whatIsWrongIsSaidAndHoldsUpNothingElse() throws Exception {
        var run = take(
                "Organisation,Phone,Email\nSeafront Circle,021 5550101,\n,021 5550102,\n"
                        + "Lakeside Union,9.2E+11,\nSEAFRONT CIRCLE,,x@example.org",
                open);

        assertThat(run.counts().added()).isOne();
        assertThat(run.counts().held()).isEqualTo(2);
        assertThat(run.counts().leftOut()).isOne();
        assertThat(read(folder.resolve("list.csv"), open))
                .extracting(row -> row.problems().stream().map(RowProblem::kind).toList())
                .containsExactly(
                        List.of(),
                        List.of(RowProblem.Kind.NO_NAME),
                        List.of(RowProblem.Kind.DIGITS_LOST),
                        List.of(RowProblem.Kind.SAME_AS_ROW));
    }

    @Test
    void thoseThatAreKnownAreFoundWithTheReason() throws Exception {
        var circle = add("Seafront Women's Circle", "ساحلی خواتین سنگت");
        var institute = add("Institute for Labour Affairs", "");
        var list = Files.writeString(
                folder.resolve("list.csv"),
                "Name,Website\nساحلی خواتین سنگت,\nSeafront Circle (Women's),\nILA,\nHill Union,hill.example");

        var known = open.imports().known(ListSubject.ORGANISATIONS, read(list, open), Pace.unhurried());

        assertThat(likeliest(known, 0).reasons()).containsExactly(Reason.SAME_NAME);
        assertThat(likeliest(known, 0).same()).isEqualTo(new Decision.SameOrganisation(circle.id()));
        assertThat(likeliest(known, 1).reasons()).containsExactly(Reason.LIKE_NAME);
        assertThat(likeliest(known, 1).isSure()).isFalse();
        assertThat(likeliest(known, 2).same()).isEqualTo(new Decision.SameOrganisation(institute.id()));
        assertThat(known).doesNotContainKey(3);
    }

    @Test
    void aWebsiteAnEMailAndATelephoneAreReasonsHoweverTheyAreTyped() throws Exception {
        take("Name,Website,Email,Phone\nSeafront Circle,www.seafront.example,us@seafront.example,021 5550101", open);
        var list = Files.writeString(
                folder.resolve("other.csv"),
                "Name,Website,Email,Phone\nWomen of the Sea,https://Seafront.example/,,\n"
                        + "Sea Office,,US@seafront.example,\nSea Desk,,,+92 21 5550101");

        var known = open.imports().known(ListSubject.ORGANISATIONS, read(list, open), Pace.unhurried());

        assertThat(likeliest(known, 0).reasons()).containsExactly(Reason.SAME_WEBSITE);
        assertThat(likeliest(known, 1).reasons()).containsExactly(Reason.SAME_EMAIL);
        assertThat(likeliest(known, 2).reasons()).containsExactly(Reason.SAME_PHONE);
        assertThat(likeliest(known, 2).isSure()).isFalse();
    }

    @Test
    void whatWasEmptyIsFilledAndTakenBackLaterUnlessItWasChanged() throws Exception {
        var circle = add("Seafront Circle", "");
        var table = "Name,Sector,Phone,Website\nSeafront Circle,NGO,021 5550101,www.seafront.example\nHill Union,,,";
        var run = take(table, open);
        assertThat(run.counts().known()).isOne();
        assertThat(all()).hasSize(2);
        assertThat(all().getFirst().sector()).isEqualTo(Sector.CIVIL_SOCIETY);

        open.imports().takeBack(run.id());
        assertThat(all()).containsExactly(circle);

        var again = take(table, open);
        open.history().undo();
        assertThat(all()).containsExactly(circle);
        open.history().redo();
        var filled = all().getFirst();
        open.people().edit(filled.with(List.of(Phone.of("021 5550199"))));
        assertThatThrownBy(() -> open.imports().takeBack(again.id())).isInstanceOf(ProblemException.class);
        assertThat(all()).hasSize(2);
    }

    @Test
    void aListThatWasExportedComesBackAsItWas() {
        for (var level : DutyLevel.values()) {
            for (var sector : Sector.values()) {
                var name = LocalizedText.of("=Body \"" + level + "\", " + sector, "ادارہ " + all().size());
                open.people()
                        .edit(new Organisation(
                                open.people().addOrganisation(name, sector),
                                name,
                                sector,
                                Optional.of(level),
                                LocalizedText.of("@Secretary, Labour", "سیکرٹری محنت"),
                                List.of(Phone.of("+92 21 555 0101"), Phone.of("021 5550102")),
                                "someone@example.org",
                                "https://example.org/a,b"));
            }
        }
        add("Nothing more is known", "");
        var order = new ExportOrder.Organisations(
                all().stream().map(Organisation::id).toList());
        for (var language : List.of(Language.ENGLISH, Language.URDU)) {
            for (var format : List.of(ExportFormat.CSV, ExportFormat.XLSX)) {
                var list = folder.resolve("bodies-" + language.tag() + format);
                open.exports()
                        .save(
                                new ExportRequest(
                                        order,
                                        format,
                                        EnumSet.copyOf(order.subject().columns()),
                                        "another office",
                                        language),
                                list);
                try (var other = file("other" + language.tag() + format)) {
                    take(list, other);
                    assertThat(other.people().organisations())
                            .as("%s %s", format, language)
                            .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id", "phones")
                            .containsExactlyElementsOf(all());
                    assertThat(other.people().organisations())
                            .extracting(one ->
                                    one.phones().stream().map(Phone::written).toList())
                            .containsExactlyElementsOf(all().stream()
                                    .map(one -> one.phones().stream()
                                            .map(Phone::written)
                                            .toList())
                                    .toList());
                }
            }
        }
    }
}
