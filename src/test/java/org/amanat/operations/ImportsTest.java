package org.amanat.operations;

import static org.amanat.model.importing.ListSubject.PEOPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.event.EventId;
import org.amanat.model.importing.BuiltOn;
import org.amanat.model.importing.Decision;
import org.amanat.model.importing.ImportCounts;
import org.amanat.model.importing.ImportField;
import org.amanat.model.importing.ImportOrder;
import org.amanat.model.importing.ImportRow;
import org.amanat.model.importing.ImportRun;
import org.amanat.model.importing.ListFile;
import org.amanat.model.importing.Pace;
import org.amanat.model.importing.ReadAs;
import org.amanat.model.importing.RowReader;
import org.amanat.model.people.PersonId;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.texts.Texts;
import org.amanat.vault.Passphrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
final class ImportsTest {

    private static final String LIST = """
        Guests of the forum,,,,
        No,Name,Phone,Organisation,Status
        1,Bushra Bibi,0300 1234567,Shelter,confirmed
        2,کرن ملک,03331234567,Shelter,
        3,,0345 1111111,Union,
        4,Daniyal Mir,9.23E+11,Union,
        """;

    /** More than are written at once. */
    private static final int MANY = 3_500;

    @TempDir
    private Path folder;

    private OpenWorkspace open;
    private EventId event;

    @BeforeEach
    void openAFileWithAnEvent() {
        var workspaces = new Workspaces(folder.resolve("recent.txt"), Clock.systemUTC());
        try (var passphrase = Passphrase.copyOf("correct horse battery")) {
            open = workspaces.create(folder.resolve("office.amanat"), passphrase);
        }
        event = open.events()
                .add(
                        LocalizedText.of("Forum", "فورم"),
                        LocalDate.of(2026, 7, 30),
                        LocalTime.of(10, 0),
                        LocalTime.of(13, 0));
    }

    @AfterEach
    void lock() {
        open.close();
    }

    @Test
    void goodRowsComeInAndBadOnesHoldNobodyUp() {
        var run = imported(LIST);

        assertThat(run.counts()).isEqualTo(new ImportCounts(2, 0, 2, 0, 2));
        assertThat(open.guests().of(event))
                .extracting(
                        guest -> guest.person().name().best(Language.ENGLISH),
                        guest -> guest.attendance().state())
                .containsExactly(
                        tuple("Bushra Bibi", AttendanceState.REGISTERED), tuple("کرن ملک", AttendanceState.INVITED));
        assertThat(open.people().organisations()).hasSize(1);
    }

    @Test
    void oneUndoTakesTheWholeListBack() {
        imported(LIST);
        open.history().undo();

        assertThat(open.people().persons()).isEmpty();
        assertThat(open.people().organisations()).isEmpty();
        assertThat(open.imports().all()).isEmpty();
    }

    @Test
    void itIsTakenBackLaterToo() {
        var run = imported(LIST);
        open.people().add(LocalizedText.of("Somebody else", ""));

        open.imports().takeBack(run.id());

        assertThat(open.people().persons()).hasSize(1);
        assertThat(open.guests().of(event)).isEmpty();
        assertThat(open.imports().all().getFirst().takenBackAt()).isPresent();
        assertThatThrownBy(() -> open.imports().takeBack(run.id())).satisfies(is(ProblemCode.IMPORT_TAKEN_BACK));
    }

    @Test
    void whatWasBuiltOnHoldsItAndIsNamed() {
        var run = imported(LIST);
        open.guests().change(open.guests().of(event).getFirst().attendance().id(), AttendanceState.ATTENDED);
        var second = open.guests().of(event).getLast().person().id();
        var other = open.events()
                .add(LocalizedText.of("Vigil", ""), LocalDate.of(2026, 8, 1), LocalTime.of(10, 0), LocalTime.of(13, 0));
        open.guests().invite(other, List.of(second));

        assertThatThrownBy(() -> open.imports().takeBack(run.id()))
                .satisfies(is(ProblemCode.IMPORT_BUILT_ON))
                .satisfies(problem -> assertThat(
                                ((ProblemException) problem).problem().details())
                        .containsExactly("1", "1"));
        assertThat(open.imports().builtOn(run.id()))
                .extracting(BuiltOn::use)
                .containsExactly(BuiltOn.Use.GUEST_CHANGED, BuiltOn.Use.USED);
        assertThat(open.imports().builtOn(run.id()))
                .extracting(built -> built.name().best(Language.ENGLISH))
                .containsExactly(
                        open.guests().of(event).getFirst().person().name().best(Language.ENGLISH),
                        open.guests().of(event).getLast().person().name().best(Language.ENGLISH));
        assertThat(open.guests().of(event)).hasSize(2);
    }

    @Test
    void whoIsKnownIsFilledWhereItIsEmptyAndEmptiedAgain() {
        var known = open.people().add(LocalizedText.of("Bushra Bibi", ""));
        var file = read(LIST);
        var columns = open.imports().columns(PEOPLE, file.sheet());
        var rows = RowReader.all(columns.list(file.sheet()), columns.mapping());
        var order = new ImportOrder(
                "list.csv",
                Optional.of(event),
                AttendanceState.INVITED,
                List.of(new ImportRow(rows.getFirst(), new Decision.Same(known))));
        var run = open.imports().run(order, file.sheet(), columns, Pace.unhurried());

        assertThat(run.counts()).isEqualTo(new ImportCounts(0, 1, 1, 0, 0));
        assertThat(open.people().persons().getFirst().phone()).isEqualTo("0300 1234567");

        open.imports().takeBack(run.id());
        assertThat(open.people().persons().getFirst().phone()).isEmpty();
        assertThat(open.people().organisations()).isEmpty();
    }

    @Test
    void whoIsInTheFileIsFoundWithTheReason() {
        imported(LIST);
        var file = read(LIST.replace("0300 1234567", "+92 300 1234567"));
        var columns = open.imports().columns(PEOPLE, file.sheet());
        var rows = RowReader.all(columns.list(file.sheet()), columns.mapping());

        var known = open.imports().known(PEOPLE, rows, Pace.unhurried());
        assertThat(known.keySet()).containsExactlyInAnyOrder(0, 1);
        assertThat(known.getOrDefault(0, List.of()).getFirst().isSure()).isTrue();
        assertThat(imported(LIST).counts()).isEqualTo(new ImportCounts(0, 2, 0, 0, 2));
    }

    @Test
    void whatAColumnMeantIsRememberedForTheNextFileOfThatShape() {
        var file = read(LIST);
        var columns = open.imports().columns(PEOPLE, file.sheet());
        var changed = columns.with(columns.mapping().with(3, Optional.of(ImportField.DISTRICT)));
        open.imports()
                .run(
                        new ImportOrder("a.csv", Optional.empty(), AttendanceState.INVITED, List.of()),
                        file.sheet(),
                        changed,
                        Pace.unhurried());

        var next = read(LIST.replace("Bushra", "Nusrat"));
        assertThat(open.imports().columns(PEOPLE, next.sheet()).mapping()).isEqualTo(changed.mapping());
    }

    @Test
    void whoThinksBetterOfItHasChangedNothing() {
        Pace stopsHalfway = part -> {
            if (part > 0.5) {
                throw new CancellationException();
            }
        };
        assertThatThrownBy(() -> manyComeIn(rows -> rows, stopsHalfway)).isInstanceOf(CancellationException.class);
        assertThat(open.people().persons()).isEmpty();
        assertThat(open.imports().all()).isEmpty();
    }

    @Test
    void whatCannotBePreparedTakesBackWhatWasWrittenBefore() {
        var written = new ArrayList<Double>();
        UnaryOperator<List<ImportRow>> lastIsGone = rows -> {
            var last = new ImportRow(rows.getLast().row(), new Decision.Same(PersonId.next()));
            return Stream.concat(rows.stream().limit(rows.size() - 1), Stream.of(last))
                    .toList();
        };
        assertThatThrownBy(() -> manyComeIn(lastIsGone, written::add)).satisfies(is(ProblemCode.NOT_THERE_ANY_MORE));
        assertThat(written).hasSizeGreaterThan(1);
        assertThat(open.people().persons()).isEmpty();
        assertThat(open.people().organisations()).isEmpty();
        assertThat(open.imports().all()).isEmpty();
        assertThat(imported(LIST).counts().added()).isEqualTo(2);
    }

    @Test
    void manyComeInAsTheyAreListed() {
        var run = manyComeIn(rows -> rows, Pace.unhurried());

        assertThat(run.counts()).isEqualTo(new ImportCounts(MANY, 0, MANY, 0, 0));
        assertThat(open.people().persons())
                .extracting(person -> person.name().best(Language.ENGLISH))
                .isEqualTo(
                        IntStream.range(0, MANY).mapToObj(at -> "Guest " + at).toList());
        assertThat(open.people().organisations()).hasSize(7);
        open.imports().takeBack(run.id());
        assertThat(open.people().persons()).isEmpty();
        assertThat(open.people().organisations()).isEmpty();
    }

    private ImportRun manyComeIn(UnaryOperator<List<ImportRow>> changed, Pace pace) {
        var file = read(IntStream.range(0, MANY)
                .mapToObj(at -> "Guest " + at + ",Body " + at % 7)
                .collect(Collectors.joining("\n", "Name,Organisation\n", "")));
        var columns = open.imports().columns(PEOPLE, file.sheet());
        var rows = RowReader.all(columns.list(file.sheet()), columns.mapping()).stream()
                .map(row -> new ImportRow(row, new Decision.Add()))
                .toList();
        var order = new ImportOrder("a.csv", Optional.of(event), AttendanceState.INVITED, changed.apply(rows));
        return open.imports().run(order, file.sheet(), columns, pace);
    }

    @Test
    void rowsThatAreHeldAreWrittenWithTheReasonAndComeInWhenTheyAreMended() throws Exception {
        var file = read(LIST);
        var columns = open.imports().columns(PEOPLE, file.sheet());
        var rows = RowReader.all(columns.list(file.sheet()), columns.mapping());
        var held = folder.resolve("held.xlsx");
        open.imports().writeHeld(rows, file.sheet(), columns, Texts.in(Language.ENGLISH), held);
        var again = open.imports().read(held, ReadAs.FOUND_OUT, Pace.unhurried());
        assertThat(again.sheet().rows()).hasSize(3);
        assertThat(again.sheet().rows().getFirst().cells()).endsWith("Why it was not imported");
        assertThat(again.sheet().rows().getLast().cells().getLast()).startsWith("Phone: Only the first digits");
        assertThat(open.imports().columns(PEOPLE, again.sheet()).mapping().columns())
                .endsWith(Optional.empty());
    }

    private ImportRun imported(String list) {
        var file = read(list);
        var columns = open.imports().columns(PEOPLE, file.sheet());
        var rows = RowReader.all(columns.list(file.sheet()), columns.mapping());
        var known = open.imports().known(PEOPLE, rows, Pace.unhurried());
        var decided = new ArrayList<ImportRow>();
        for (int at = 0; at < rows.size(); at++) {
            decided.add(new ImportRow(rows.get(at), Decision.usual(rows.get(at), known.getOrDefault(at, List.of()))));
        }
        var order = new ImportOrder(file.name(), Optional.of(event), AttendanceState.INVITED, decided);
        return open.imports().run(order, file.sheet(), columns, Pace.unhurried());
    }

    private ListFile read(String list) {
        try {
            var file = Files.write(folder.resolve("list.csv"), list.getBytes(StandardCharsets.UTF_8));
            return open.imports().read(file, ReadAs.FOUND_OUT, Pace.unhurried());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Consumer<Throwable> is(ProblemCode code) {
        return failure ->
                assertThat(((ProblemException) failure).problem().code()).isEqualTo(code);
    }
}
