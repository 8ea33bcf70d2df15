package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amanat.exchange.Sample;
import org.amanat.model.Language;
import org.amanat.model.archive.Damage;
import org.amanat.model.archive.DossierReport.Outcome;
import org.amanat.model.consent.StoryPaper;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.event.EventId;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.press.VeraPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The dossier of the sample. */
@ExtendWith(SampleDossiers.class)
final class DossiersTest {

    private final SampleDossier sample;
    private final OpenWorkspace open;
    private final EventId event;

    DossiersTest(SampleDossier sample) {
        this.sample = sample;
        this.open = sample.open();
        this.event = sample.event();
    }

    @Test
    void itIsABagByUnzipAndSha256SumAlone() throws Exception {
        var files = sample.unzipped();
        assertThat(SampleDossier.text(files, "bagit.txt"))
                .isEqualTo("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        var payload = SampleDossier.paths(files)
                .filter(path -> path.startsWith("data/"))
                .toList();
        long octets = payload.stream()
                .mapToLong(path -> SampleDossier.bytes(files, path).length)
                .sum();
        assertThat(SampleDossier.text(files, "bag-info.txt"))
                .contains("Bagging-Date: 2025-12-02\n", "Payload-Oxum: " + octets + "." + payload.size() + "\n");
        for (var algorithm : Map.of("sha256", "SHA-256", "sha512", "SHA-512").entrySet()) {
            assertThat(SampleDossier.sums(files, payload, algorithm.getValue()))
                    .isEqualTo(SampleDossier.text(files, "manifest-" + algorithm.getKey() + ".txt"));
            var beside = SampleDossier.paths(files)
                    .filter(path -> !path.startsWith("data/") && !path.startsWith("tagmanifest-"))
                    .toList();
            assertThat(SampleDossier.sums(files, beside, algorithm.getValue()))
                    .isEqualTo(SampleDossier.text(files, "tagmanifest-" + algorithm.getKey() + ".txt"));
        }
    }

    @Test
    void everyDocumentInItPassesBothProfiles() throws Exception {
        var files = sample.unzipped();
        var documents =
                SampleDossier.paths(files).filter(path -> path.endsWith(".pdf")).toList();
        assertThat(documents)
                .contains(
                        "data/documents/summary-en.pdf",
                        "data/documents/summary-ur.pdf",
                        "data/documents/speakers-ur.pdf");
        assertThat(documents)
                .allSatisfy(path -> assertThat(VeraPdf.failures(SampleDossier.bytes(files, path)))
                        .isEmpty());
    }

    @Test
    void itIsThereForCalendarsAndForProgrammesOfConferencesWithoutNames() throws Exception {
        var files = sample.unzipped();
        assertThat(SampleDossier.text(files, "data/calendar/event-en.ics")).contains("BEGIN:VEVENT", "Awareness forum");
        assertThat(SampleDossier.text(files, "data/calendar/schedule-ur.xml"))
                .contains("<schedule", "مطالبات")
                .doesNotContain("فرحت پروین");
    }

    @Test
    void storiesInItAreInTheRegisterAndARecallNamesIt() throws Exception {
        var entry = open.archive().of(event).dossiers().getFirst();
        var told = open.storyPlans().of(event).stream()
                .map(plan -> plan.story())
                .distinct()
                .toList();
        var holding = told.stream()
                .filter(story -> open.withdrawals().uses(story).stream()
                        .anyMatch(use -> use.paper() == StoryPaper.DOSSIER
                                && use.document().equals(entry.id())))
                .toList();
        assertThat(holding).hasSize(1);
        assertThat(open.withdrawals().recallList(holding.getFirst()))
                .anyMatch(line -> line.document().equals(entry.id()) && line.printed() == 1);
        var head = SampleDossier.text(sample.unzipped(), "data/record/dossier.json");
        assertThat(head)
                .contains(holding.getFirst().toString(), "\"clearedOn\": \"2025-12-02\"")
                .doesNotContain("Noor");
    }

    @Test
    void itIsWholeAndOneFlippedByteIsNamed() throws Exception {
        assertThat(Dossiers.check(sample.dossier(), Optional.empty()).damage()).isEmpty();
        Path damaged = sample.withFlippedByte("data/documents/summary-en.pdf", 1000);
        assertThat(Dossiers.check(damaged, Optional.empty()).damage())
                .containsExactly(new Damage(Damage.Kind.CHANGED, "data/documents/summary-en.pdf"));
    }

    @Test
    void thePublicFormHoldsNothingThatMustStayAtHome() throws Exception {
        var files = sample.unzipped();
        assertThat(files).isNotEmpty();
        files.forEach((path, bytes) -> {
            String text =
                    path.endsWith(".pdf") ? TextReader.PDFBOX.read(bytes) : new String(bytes, StandardCharsets.UTF_8);
            assertThat(text)
                    .as(path)
                    .doesNotContain(
                            FullEvent.SECRET,
                            FullEvent.PHONE,
                            "5557193",
                            "Kiran",
                            "Sahar",
                            "Sitara Misal",
                            "ستارہ مثال")
                    .doesNotContain(openings("kiran"))
                    .doesNotContain(openings("sahar"));
        });
        assertThat(SampleDossier.paths(files).filter(path -> path.endsWith(".jpg")))
                .hasSize(2);
    }

    /** How the paragraphs of a story begin that is not agreed to the archive. */
    private static List<String> openings(String story) {
        return Stream.of(Language.ENGLISH, Language.URDU)
                .flatMap(language -> Sample.story(story, language)
                        .lines()
                        // that it is fictional is said of each
                        .filter(line -> !Sample.story("noor", language).contains(line)))
                .filter(line -> line.length() > 40)
                .map(line -> line.substring(0, 30))
                .toList();
    }

    @Test
    void aFreshWorkspaceHoldsAfterwardsWhatTheFirstOneHolds() {
        try (var other = sample.another("other.amanat");
                var passphrase = SampleDossier.passphrase()) {
            var report = other.dossiers().read(sample.full(), Optional.of(passphrase));
            assertThat(report.isWhole()).isTrue();
            assertThat(report.outcome()).isEqualTo(Outcome.READ);
            assertThat(other.events().plan(event)).isEqualTo(open.events().plan(event));
            var day = open.proceedings().of(event);
            assertThat(other.proceedings().of(event)).isEqualTo(day);
            assertThat(other.guests().of(event)).isEqualTo(open.guests().of(event));
            assertThat(other.door().list(event)).isEqualTo(open.door().list(event));
            assertThat(other.parties().of(event)).isEqualTo(open.parties().of(event));
            day.photographs()
                    .forEach(photograph -> assertThat(other.photographs().picture(photograph.id()))
                            .isEqualTo(open.photographs().picture(photograph.id())));
            var shelf = other.archive().of(event);
            assertThat(shelf.closedAt()).isEqualTo(open.archive().of(event).closedAt());
            assertThat(shelf.additions()).isEqualTo(open.archive().of(event).additions());
            assertThat(shelf.dossiers()).hasSize(1);

            var again = other.dossiers().read(sample.full(), Optional.of(passphrase));
            assertThat(again.outcome()).isEqualTo(Outcome.HERE_ALREADY);
            assertThat(other.events().all()).hasSize(1);
            assertThat(other.proceedings().of(event)).isEqualTo(day);
            assertThat(other.archive().of(event).dossiers()).hasSize(1);

            other.history().undo();
            assertThat(other.events().all()).isEmpty();
        }
    }

    @Test
    void whatWasAddedStandsInItsSummaryWithItsDate() throws Exception {
        String summary =
                TextReader.PDFBOX.read(SampleDossier.bytes(sample.unzipped(), "data/documents/summary-en.pdf"));
        assertThat(summary).containsSubsequence("Added later", "2 December 2025", "The minister wrote in October.");
    }

    @Test
    void thePapersInItLeaveUnderItsOwnEntryOfTheRegister() {
        assertThat(open.printing().register(event)).hasSize(1);
        assertThat(open.archive().written(event)).hasSize(2);
    }

    /** Two came after the first report: whoever held it beside one from elsewhere could single them out. */
    @Test
    void figuresThatLeftHereAreKnownWhereItIsReadIn() {
        try (var other = sample.another("figures.amanat");
                var passphrase = SampleDossier.passphrase()) {
            other.dossiers().read(sample.full(), Optional.of(passphrase));
            assertThat(other.printing().render(sample.summary()).notices()).contains(new PrintNotice.FiguresLeftOut());
        }
    }

    @Test
    void itsOwnWorkspaceIsNotChangedByReadingItIn() {
        var before = open.proceedings().of(event);
        assertThat(open.dossiers().read(sample.dossier(), Optional.empty()).outcome())
                .isEqualTo(Outcome.HERE_ALREADY);
        assertThat(open.proceedings().of(event)).isEqualTo(before);
    }

    @Test
    void whatIsSoundOfADamagedOneIsReadAndAWholeOneCompletesIt() throws Exception {
        Path damaged = sample.withFlippedByte("data/record/proceedings.json", 120);
        try (var other = sample.another("damaged.amanat")) {
            var report = other.dossiers().read(damaged, Optional.empty());
            assertThat(report.damage())
                    .containsExactly(new Damage(Damage.Kind.CHANGED, "data/record/proceedings.json"));
            assertThat(other.events().plan(event).items()).isNotEmpty();
            assertThat(other.proceedings().of(event).statements()).isEmpty();

            assertThat(other.dossiers().read(sample.dossier(), Optional.empty()).outcome())
                    .isEqualTo(Outcome.READ);
            assertThat(other.proceedings().of(event).demands())
                    .isEqualTo(open.proceedings().of(event).demands());
        }
        Path lost = sample.withFlippedByte("data/record/event.json", 120);
        try (var other = sample.another("lost.amanat")) {
            assertThatThrownBy(() -> other.dossiers().read(lost, Optional.empty()))
                    .isInstanceOf(ProblemException.class)
                    .extracting(
                            refusal -> ((ProblemException) refusal).problem().code())
                    .isEqualTo(ProblemCode.DOSSIER_EVENT_DAMAGED);
            assertThat(other.events().all()).isEmpty();
        }
    }
}
