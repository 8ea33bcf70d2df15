package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.EventId;
import org.amanat.model.event.InvitationState;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.model.event.Role;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Sector;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.proceedings.Commitment;
import org.amanat.model.proceedings.CommitmentId;
import org.amanat.model.proceedings.CommitmentState;
import org.amanat.model.proceedings.DayRecord;
import org.amanat.model.proceedings.Demand;
import org.amanat.model.proceedings.DemandId;
import org.amanat.model.proceedings.DemandState;
import org.amanat.model.proceedings.Face;
import org.amanat.model.proceedings.FaceConsent;
import org.amanat.model.proceedings.NoteId;
import org.amanat.model.proceedings.NoteKind;
import org.amanat.model.proceedings.NoteLine;
import org.amanat.model.proceedings.Photograph;
import org.amanat.model.proceedings.PrintablePhotograph.Showing;
import org.amanat.model.proceedings.Progress;
import org.amanat.model.proceedings.ProgressId;
import org.amanat.model.proceedings.ProgressKind;
import org.amanat.model.proceedings.Response;
import org.amanat.model.proceedings.ResponseId;
import org.amanat.model.proceedings.Rhythm;
import org.amanat.model.proceedings.Standing.Timing;
import org.amanat.model.proceedings.Statement;
import org.amanat.model.proceedings.StatementId;
import org.amanat.vault.Passphrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
final class ProceedingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private OpenWorkspace open;
    private EventId event;
    private OrganisationId ministry;

    @BeforeEach
    void openAFileWithAnEvent(@TempDir Path folder) {
        var clock = Clock.fixed(Instant.parse("2026-09-01T06:00:00Z"), ZoneOffset.UTC);
        var workspaces = new Workspaces(folder.resolve("recent.txt"), clock);
        try (var passphrase = Passphrase.copyOf("correct horse battery")) {
            open = workspaces.create(folder.resolve("office.amanat"), passphrase);
        }
        event = anEvent(LocalDate.of(2026, 7, 30));
        ministry = open.people().addOrganisation(words("Ministry"), Sector.GOVERNMENT);
    }

    @AfterEach
    void lock() {
        open.close();
    }

    @Test
    void whatWasSaidIsKeptInItsOrderAndEachChangeIsOneStepBack() {
        var speaker = open.people().add(words("Speaker"));
        var statement = new Statement(
                StatementId.next(),
                event,
                speaker,
                Optional.empty(),
                Language.URDU,
                words("In short"),
                words("In own words"),
                false,
                "cupboard 2, card 7");
        open.proceedings().statements().add(statement);
        var first = line("first");
        var second = line("second");
        open.proceedings().notes().add(first);
        open.proceedings().notes().add(second);
        open.proceedings().notes().move(second.id(), 0);

        assertThat(record().statements()).containsExactly(statement);
        assertThat(statement.printableQuotation()).isEmpty();
        assertThat(record().notes()).containsExactly(second, first);
        open.history().undo();
        assertThat(record().notes()).containsExactly(first, second);
    }

    @Test
    void aNumberThatALetterNamesStaysWhenAnotherDemandGoes() {
        var first = demand("one");
        var second = demand("two");
        open.demands().delete(first);

        assertThat(record().demands()).extracting(Demand::id, Demand::number).containsExactly(tuple(second, 2));
        assertThat(record().nextNumber()).isEqualTo(3);
    }

    @Test
    void anAnswerMovesItsDemandAndBothGoBackInOneStep() {
        var demand = demand("A review");
        var answer = new Response(
                ResponseId.next(), demand, Optional.of(ministry), TODAY, "partly", LocalizedText.empty(), "letter 12");
        open.demands().respond(answer);

        assertThat(record().responsesTo(demand)).containsExactly(answer);
        assertThat(record().demands().getFirst().state()).isEqualTo(DemandState.PARTLY_MET);
        open.history().undo();
        assertThat(record().responses()).isEmpty();
        assertThat(record().demands().getFirst().state()).isEqualTo(DemandState.DRAFT);
    }

    @Test
    void aDemandOfLastYearIsRepeatedAndNamesTheOneBefore() {
        var asked = demand("A plan for jobs");
        var next = anEvent(LocalDate.of(2027, 7, 30));

        assertThat(open.demands().before(next)).contains(event);
        assertThat(open.demands().before(event)).isEmpty();
        open.demands().repeat(asked, next);

        var repeated = open.proceedings().of(next).demands().getFirst();
        assertThat(repeated.carriedFrom()).contains(asked);
        assertThat(repeated.addressees()).containsExactly(ministry);
        assertThat(repeated.state()).isEqualTo(DemandState.DRAFT);
    }

    @Test
    void anEventIsCopiedForAnotherYearWithItsProgrammeAndWithoutWhatItLeftBehind() {
        var item = open.programme().add(event, ItemKind.PANEL, words("Panel"), 40, 0);
        var speaker = open.people().add(words("Speaker"));
        open.programme().appoint(item, speaker, Role.CHAIR);
        demand("A review");

        var without = open.events().copy(event, LocalDate.of(2027, 7, 30), false);
        var with = open.events().copy(event, LocalDate.of(2028, 7, 30), true);

        assertThat(open.events().plan(without).items())
                .extracting(ProgrammeItem::title)
                .containsExactly(words("Panel"));
        assertThat(open.events().plan(without).appearances()).isEmpty();
        assertThat(open.events().plan(with).appearances())
                .extracting(Appearance::role, Appearance::invitation)
                .containsExactly(tuple(Role.CHAIR, InvitationState.TO_INVITE));
        assertThat(open.proceedings().of(with).demands()).isEmpty();
    }

    @Test
    void commitmentsAreWaitedForByDateOverAllEventsAndAnEntryMovesThem() {
        var late = commitment(Rhythm.ONCE, Optional.of(TODAY.minusDays(1)));
        var soon = commitment(Rhythm.MONTHLY, Optional.of(TODAY.plusDays(3)));
        commitment(Rhythm.ONCE, Optional.empty());

        assertThat(open.commitments().all())
                .extracting(promise -> promise.standing().timing())
                .containsExactly(Timing.LATE, Timing.SOON, Timing.NO_DATE);
        assertThat(open.commitments().asking()).hasSize(2);

        note(late, ProgressKind.DONE);
        note(soon, ProgressKind.DONE);

        var promises = open.commitments().all();
        assertThat(promises.getLast().commitment().state()).isEqualTo(CommitmentState.KEPT);
        assertThat(promises.getFirst().standing().next())
                .contains(TODAY.plusDays(3).plusMonths(1));
        open.history().undo();
        open.history().undo();
        assertThat(open.commitments().asking()).hasSize(2);
    }

    @Test
    void aPhotographIsShownWhenItsFacesAgreedOrAreBlurredInTheCopy(@TempDir Path folder) throws Exception {
        var file = folder.resolve("a.png");
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        var id = open.photographs().add(event, file);
        assertThat(showing()).isEqualTo(Showing.NOT_LOOKED);

        var taken = record().photographs().getFirst();
        open.photographs()
                .edit(new Photograph(
                        id,
                        event,
                        words("The panel"),
                        LocalizedText.empty(),
                        "",
                        taken.width(),
                        taken.height(),
                        true,
                        List.of(new Face(0, 0, 300, 300, FaceConsent.REFUSED))));
        assertThat(showing()).isEqualTo(Showing.FACES_WITHOUT_CONSENT);
        open.photographs().blur(id);
        assertThat(showing()).isEqualTo(Showing.BLURRED);
        open.history().undo();
        assertThat(showing()).isEqualTo(Showing.FACES_WITHOUT_CONSENT);
    }

    @Test
    void ofSeveralPhotographsThoseThatAreOnesAreKeptAndTheOtherIsNamed(@TempDir Path folder) throws Exception {
        var first = folder.resolve("first.png");
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", first.toFile());
        var last = Files.copy(first, folder.resolve("last.png"));
        var text = Files.writeString(folder.resolve("notes.png"), "no picture");

        assertThatThrownBy(() -> open.photographs().addAll(event, List.of(first, text, last)))
                .isInstanceOfSatisfying(ProblemException.class, told -> {
                    assertThat(told.problem().code()).isEqualTo(ProblemCode.NOT_A_PHOTOGRAPH);
                    assertThat(told.problem().details()).containsExactly("notes.png");
                });

        assertThat(record().photographs()).hasSize(2);
    }

    private Showing showing() {
        return record().showing(record().photographs().getFirst());
    }

    private DayRecord record() {
        return open.proceedings().of(event);
    }

    private DemandId demand(String words) {
        return open.demands().add(event, words(words), List.of(ministry), Optional.empty());
    }

    private CommitmentId commitment(Rhythm rhythm, Optional<LocalDate> due) {
        var commitment = new Commitment(
                CommitmentId.next(),
                event,
                words("A list"),
                Optional.of(ministry),
                Optional.empty(),
                LocalizedText.empty(),
                Optional.empty(),
                rhythm,
                due,
                Optional.empty(),
                CommitmentState.NOT_BEGUN);
        open.commitments().entries().add(commitment);
        return commitment.id();
    }

    private void note(CommitmentId commitment, ProgressKind kind) {
        open.commitments().note(new Progress(ProgressId.next(), commitment, TODAY, kind, "", ""));
    }

    private NoteLine line(String text) {
        return new NoteLine(
                NoteId.next(), event, Optional.empty(), NoteKind.MINUTES, "", LocalizedText.of(Language.ENGLISH, text));
    }

    private EventId anEvent(LocalDate date) {
        return open.events().add(words("Forum"), date, LocalTime.of(10, 0), LocalTime.of(13, 0));
    }

    private static LocalizedText words(String english) {
        return LocalizedText.of(Language.ENGLISH, english);
    }
}
