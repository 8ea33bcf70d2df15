package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.amanat.model.attendance.Attendance;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.change.Operation;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.DocumentOrder;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.RunSheetPart;
import org.amanat.model.document.TypeSize;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventPlan;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.texts.Digits;
import org.amanat.model.workspace.Accent;
import org.amanat.model.workspace.Branding;
import org.amanat.store.Records;
import org.amanat.store.Workspace;
import org.amanat.store.WorkspaceFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of document in every language, paper and size of type, from the sample and from what nobody expects; in
 * every language with a logo too.
 */
final class EveryDocumentTest {

    /** What a document is made from. */
    enum Source {
        SAMPLE,
        STRESS,
        SAMPLE_WITH_LOGO,
        NOTHING
    }

    private record Office(Workspace workspace, EventId event) {}

    /** Refused where nobody agreed to anything; {@link EventStoriesTest} prints them. */
    private static final EnumSet<DocumentKind> ONLY_STORIES =
            EnumSet.of(DocumentKind.STORY_HANDOUT, DocumentKind.READING_SCRIPT, DocumentKind.STORY_FIGURES);

    private static final Map<Source, Office> OFFICES = new EnumMap<>(Source.class);

    @BeforeAll
    static void fill(@TempDir Path folder) {
        var sample = open(folder, Source.SAMPLE);
        SampleWorkspace.fill(sample, Clock.systemUTC());
        OFFICES.put(Source.SAMPLE, new Office(sample, only(sample)));
        var branded = open(folder, Source.SAMPLE_WITH_LOGO);
        SampleWorkspace.fill(branded, Clock.systemUTC());
        branded.run(
                Operation.EDIT_SETTINGS,
                records -> Pictures.brand(records, new Branding(Optional.of(Pictures.logo()), new Accent(0x8A1538))));
        OFFICES.put(Source.SAMPLE_WITH_LOGO, new Office(branded, only(branded)));
        OFFICES.put(Source.STRESS, with(open(folder, Source.STRESS), StressPlan.everything()));
        var stress = office(Source.STRESS);
        stress.workspace().run(Operation.ADD_DEMAND, records -> {
            StressRecord.add(records, stress.event());
            StressRecord.addHeldBefore(records);
        });
        List.of(Source.SAMPLE, Source.SAMPLE_WITH_LOGO, Source.STRESS).forEach(EveryDocumentTest::comeAll);
        OFFICES.put(Source.NOTHING, with(open(folder, Source.NOTHING), StressPlan.nothing()));
    }

    /** Everybody who has a part comes, so that there is somebody for badges and certificates. */
    private static void comeAll(Source source) {
        Office office = office(source);
        office.workspace()
                .run(
                        Operation.ADD_GUEST,
                        records -> records.appearances().of(office.event()).stream()
                                .map(Appearance::person)
                                .distinct()
                                .map(person -> Attendance.of(office.event(), person, AttendanceState.ATTENDED))
                                .forEach(records.attendances()::insert));
    }

    private static Office office(Source source) {
        return Objects.requireNonNull(OFFICES.get(source));
    }

    @AfterAll
    static void close() {
        OFFICES.values().forEach(office -> office.workspace().close());
        OFFICES.clear();
    }

    private static Workspace open(Path folder, Source source) {
        try (var passphrase = SampleWorkspace.passphrase()) {
            return new WorkspaceFile(folder.resolve(source + ".amanat"), Clock.systemUTC()).create(passphrase);
        }
    }

    private static Office with(Workspace workspace, EventPlan plan) {
        workspace.run(Operation.IMPORT_EVENT, records -> EventFiles.add(records, plan));
        return new Office(workspace, plan.event().id());
    }

    private static EventId only(Workspace workspace) {
        return workspace.read(records -> records.events().all().getFirst().id());
    }

    /** One way to print one kind. */
    record Try(DocumentKind kind, Source source, PrintOptions options) {

        @Override
        public String toString() {
            return kind + " " + source + " " + options.language() + " " + options.paper() + " " + options.size()
                    + (options.booklet() ? " booklet" : "");
        }
    }

    static Stream<Try> everyCombination() {
        return EnumSet.complementOf(ONLY_STORIES).stream()
                .flatMap(kind -> Stream.of(DocumentLanguage.values())
                        .flatMap(language -> Stream.concat(
                                Stream.of(branded(kind, language)),
                                kind.papers().stream()
                                        .flatMap(paper -> Stream.of(TypeSize.values())
                                                .flatMap(size -> Stream.of(Source.SAMPLE, Source.STRESS)
                                                        .map(source -> new Try(
                                                                kind,
                                                                source,
                                                                options(kind, language, paper, size))))))));
    }

    private static PrintOptions options(
            DocumentKind kind, DocumentLanguage language, PaperFormat paper, TypeSize size) {
        boolean booklet = kind.folds() && paper == PaperFormat.A5;
        return new PrintOptions(language, paper, booklet, size, size == TypeSize.LARGE ? Digits.EUROPEAN : Digits.URDU);
    }

    private static Try branded(DocumentKind kind, DocumentLanguage language) {
        var paper = kind.usualPaper(PaperFormat.A4);
        return new Try(kind, Source.SAMPLE_WITH_LOGO, options(kind, language, paper, TypeSize.NORMAL));
    }

    /** As it usually is; run sheets on A5 are those of one person. */
    private static DocumentOrder order(Records records, Office office, Try attempt) {
        var somebody = records.appearances().of(office.event()).stream()
                .filter(appearance -> appearance.invitation().mayCome())
                .map(Appearance::person)
                .findFirst();
        return attempt.kind() == DocumentKind.RUN_SHEET && attempt.options().paper() == PaperFormat.A5
                ? new DocumentOrder.RunSheet(somebody, somebody, EnumSet.allOf(RunSheetPart.class))
                : DocumentOrder.usual(attempt.kind());
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("everyCombination")
    void passesBothProfilesStaysOnItsPageAndIsFoundAgain(Try attempt) {
        Office office = office(attempt.source());
        var set = office.workspace()
                .read(records -> Sheet.of(records, office.event(), order(records, office, attempt), attempt.options()));

        if (set.isEmpty()) {
            // a name of 120 letters fits no badge, and is refused rather than printed too small to read
            assertThat(attempt.source()).isEqualTo(Source.STRESS);
            return;
        }
        var sheet = set.get();
        sheet.passesBothProfiles();
        sheet.hasNoInkAtItsEdges();
        for (var reader : TextReader.all()) {
            assertThat(sheet.lost(sheet.latinWords(), reader)).as("%s", reader).isEmpty();
            assertThat(sheet.lost(sheet.arabicWords(), reader))
                    .as("%s", reader)
                    .hasSizeLessThanOrEqualTo(1 + sheet.arabicWords().size() / 20);
        }
    }

    /** Nothing to print is said; what is printed all the same is whole. */
    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void ofAnEventThatIsEmptyItIsADocumentOrSaysThatThereIsNothing(DocumentKind kind) {
        Office office = office(Source.NOTHING);
        for (var language : DocumentLanguage.values()) {
            var options = new PrintOptions(
                    language, kind.usualPaper(PaperFormat.A4), kind.folds(), TypeSize.NORMAL, Digits.URDU);
            try {
                office.workspace()
                        .read(records -> Sheet.of(records, office.event(), DocumentOrder.usual(kind), options))
                        .orElseThrow()
                        .passesBothProfiles();
            } catch (ProblemException told) {
                assertThat(told.problem().code())
                        .isIn(
                                ProblemCode.NOTHING_TO_PRINT,
                                ProblemCode.NOBODY_TO_PRINT,
                                ProblemCode.NO_STORY_PLANNED,
                                ProblemCode.TOO_FEW_TO_COUNT);
            }
        }
    }
}
