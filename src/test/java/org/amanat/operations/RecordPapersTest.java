package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.DocumentOrder;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.RecordOrder;
import org.amanat.model.document.SummaryPart;
import org.amanat.model.document.TypeSize;
import org.amanat.model.event.EventId;
import org.amanat.model.proceedings.Statement;
import org.amanat.model.texts.Digits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
final class RecordPapersTest {

    private OpenWorkspace open;
    private EventId event;

    @BeforeEach
    void openTheSample(@TempDir Path folder) {
        var clock = Clock.fixed(Instant.parse("2025-12-02T06:00:00Z"), ZoneOffset.UTC);
        open = new Workspaces(folder.resolve("recent.txt"), clock).createSample(folder.resolve("sample.amanat"));
        event = open.events().all().getFirst().id();
    }

    @AfterEach
    void lock() {
        open.close();
    }

    @Test
    void theSummaryTellsWhatWasSaidDemandedAndPromisedInEachLanguage() {
        String english = text(DocumentKind.SUMMARY, DocumentLanguage.ENGLISH);
        assertThat(english)
                .contains("five-year development plan", "comprehensive migration policy", "Stronger networks")
                .contains("Saeed Baloch", "GNN");
        assertThat(text(DocumentKind.SUMMARY, DocumentLanguage.URDU)).doesNotContain("comprehensive migration policy");
    }

    @Test
    void aQuotationThatItsSpeakerDidNotAllowIsOnNoPaperAndItsMakerIsTold() {
        var statement = open.proceedings().of(event).statements().getFirst();
        open.proceedings()
                .statements()
                .edit(new Statement(
                        statement.id(),
                        event,
                        statement.speaker(),
                        statement.item(),
                        statement.language(),
                        statement.summary(),
                        LocalizedText.of(Language.ENGLISH, "Between ourselves: nobody listens."),
                        false,
                        ""));
        for (var kind : List.of(DocumentKind.SUMMARY, DocumentKind.DUTY_BEARER_BRIEF)) {
            assertThat(text(kind, DocumentLanguage.ENGLISH)).doesNotContain("Between ourselves");
        }
        assertThat(render(DocumentKind.SUMMARY, DocumentLanguage.ENGLISH).notices())
                .contains(new PrintNotice.QuotationsLeftOut(1));
    }

    @Test
    void partsAreLeftOutAndOrderedAndWhatHasNothingToSayIsTold() {
        var order = new RecordOrder.Summary(List.of(SummaryPart.DEMANDS, SummaryPart.BRIEF, SummaryPart.PHOTOGRAPHS));
        var rendered = open.printing().render(new PrintRequest(event, order, options(DocumentLanguage.ENGLISH)));
        assertThat(rendered.notices()).contains(new PrintNotice.PartEmpty(SummaryPart.PHOTOGRAPHS));
        String text = read(rendered);
        assertThat(text).doesNotContain("Saeed Baloch of");
        assertThat(text.indexOf("comprehensive migration policy")).isLessThan(text.indexOf("Survivors told what had"));
    }

    @Test
    void twoPagesForADutyBearerALetterToEachAndALedgerOfAll() {
        assertThat(text(DocumentKind.DUTY_BEARER_BRIEF, DocumentLanguage.ENGLISH))
                .contains("What is asked");
        assertThat(((RenderedDocument) render(DocumentKind.DUTY_BEARER_BRIEF, DocumentLanguage.BOTH)).pages())
                .isLessThanOrEqualTo(4);
        assertThat(text(DocumentKind.PROGRESS_LETTER, DocumentLanguage.ENGLISH))
                .contains("Ministry of Overseas Pakistanis", "Pakistan Fisherfolk Forum")
                .doesNotContain("Printed and handed out");
        assertThat(text(DocumentKind.COMMITMENT_LEDGER, DocumentLanguage.ENGLISH))
                .contains("Printed and handed out", "late");
    }

    @Test
    void figuresOfASecondReportAreWithheldWhenFewerThanFiveCameOrWentBetweenThem(@TempDir Path folder) {
        removeTheGuestsOfTheSample();
        IntStream.range(0, 12).forEach(this::comes);
        assertThat(text(DocumentKind.SUMMARY, DocumentLanguage.ENGLISH)).contains("10 or more people came");
        save(folder.resolve("first.pdf"));
        assertThat(text(DocumentKind.SUMMARY, DocumentLanguage.ENGLISH))
                .as("the same people again")
                .contains("10 or more people came");

        comes(12);
        var second = render(DocumentKind.SUMMARY, DocumentLanguage.ENGLISH);
        assertThat(read(second)).doesNotContain("or more people came");
        assertThat(second.notices()).contains(new PrintNotice.FiguresLeftOut());

        IntStream.range(13, 17).forEach(this::comes);
        assertThat(text(DocumentKind.SUMMARY, DocumentLanguage.ENGLISH)).contains("15 or more people came");
    }

    @Test
    void yearsComparedCountAsAReportOfTheirEvent(@TempDir Path folder) {
        removeTheGuestsOfTheSample();
        IntStream.range(0, 14).forEach(this::comes);
        var years = new PrintRequest(event, new RecordOrder.YearsCompared(), options(DocumentLanguage.ENGLISH));
        open.printing().save(years, 1, folder.resolve("years.pdf"));

        comes(14);

        assertThat(text(DocumentKind.SUMMARY, DocumentLanguage.ENGLISH)).doesNotContain("or more people came");
    }

    @Test
    void theFiguresOfAnEarlierYearInAComparisonAreRememberedToo(@TempDir Path folder) {
        removeTheGuestsOfTheSample();
        IntStream.range(0, 14).forEach(this::comes);
        var day = open.events().plan(event).event();
        var later = open.events().copy(event, day.date().plusYears(1), false);
        var years = new PrintRequest(later, new RecordOrder.YearsCompared(), options(DocumentLanguage.ENGLISH));
        open.printing().save(years, 1, folder.resolve("years.pdf"));
        assertThat(text(DocumentKind.SUMMARY, DocumentLanguage.ENGLISH)).contains("10 or more people came");

        comes(14);

        assertThat(text(DocumentKind.SUMMARY, DocumentLanguage.ENGLISH)).doesNotContain("or more people came");
        assertThat(read(open.printing().render(years))).doesNotContain("or more");
    }

    private void removeTheGuestsOfTheSample() {
        open.guests()
                .remove(open.guests().of(event).stream()
                        .map(guest -> guest.attendance().id())
                        .toList());
    }

    private void comes(int number) {
        open.guests().inviteNew(event, LocalizedText.of(Language.ENGLISH, "Guest " + number));
        var guest = open.guests().of(event).getLast().attendance().id();
        open.guests().change(guest, AttendanceState.ATTENDED);
    }

    private void save(Path file) {
        var request =
                new PrintRequest(event, DocumentOrder.usual(DocumentKind.SUMMARY), options(DocumentLanguage.ENGLISH));
        open.printing().save(request, 1, file);
    }

    private String text(DocumentKind kind, DocumentLanguage language) {
        return read(render(kind, language));
    }

    private static String read(Rendering rendering) {
        return TextReader.PDFBOX.read(((RenderedDocument) rendering).pdf()).replaceAll("\\s+", " ");
    }

    private Rendering render(DocumentKind kind, DocumentLanguage language) {
        return open.printing().render(new PrintRequest(event, DocumentOrder.usual(kind), options(language)));
    }

    private static PrintOptions options(DocumentLanguage language) {
        return new PrintOptions(language, PaperFormat.A4, false, TypeSize.NORMAL, Digits.EUROPEAN);
    }
}
