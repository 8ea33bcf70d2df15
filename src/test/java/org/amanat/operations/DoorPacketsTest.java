package org.amanat.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.door.Clash;
import org.amanat.model.door.DoorGuest;
import org.amanat.model.door.Way;
import org.amanat.model.event.EventId;
import org.amanat.model.people.PersonId;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.workspace.Progress;
import org.amanat.ui.common.plan.ForumFile;
import org.amanat.vault.Passphrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Two computers with copies of one file, and packets between them. */
@Execution(ExecutionMode.CONCURRENT)
class DoorPacketsTest {

    private static final LocalizedText WALK_IN = LocalizedText.of(Language.URDU, "زرینہ");

    @TempDir
    private Path folder;

    private ForumFile file;
    private OpenWorkspace main;
    private OpenWorkspace side;
    private EventId event;
    private PersonId nusrat;
    private PersonId sana;

    @BeforeEach
    void twoDoors() {
        file = ForumFile.in(folder);
        main = file.workspace();
        event = file.event();
        nusrat = file.person("Nusrat Akhtar", "نصرت اختر");
        sana = file.person("Sana Rashid", "ثنا راشد");
        main.guests().invite(event, List.of(nusrat, sana));
        Path copy = folder.resolve("second-door.amanat");
        main.doorPackets().writeCopy(copy);
        side = open(copy);
    }

    @AfterEach
    void close() {
        side.close();
        file.close();
    }

    private OpenWorkspace open(Path path) {
        try (var passphrase = Passphrase.copyOf("for tests only")) {
            return new Workspaces(folder.resolve("recent-2"), ForumFile.CLOCK)
                    .open(path, passphrase, Progress.silent());
        }
    }

    private Path packet(OpenWorkspace of, String name) {
        Path path = folder.resolve(name);
        of.doorPackets().write(event, path);
        return path;
    }

    private Map<String, String> hall(OpenWorkspace of) {
        var hall = new TreeMap<String, String>();
        of.door()
                .list(event)
                .guests()
                .forEach(guest -> hall.put(
                        guest.person().id().toString(),
                        guest.person().name() + " "
                                + guest.attendance().orElseThrow().state() + " " + guest.standing()));
        return hall;
    }

    private DoorGuest guest(OpenWorkspace of, PersonId person) {
        return of.door().list(event).guests().stream()
                .filter(guest -> guest.person().id().equals(person))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void bothDoorsKnowTheSameWhicheverPacketComesFirstAndHoweverOften() {
        main.door().checkIn(event, nusrat, 1, "Main gate");
        Path early = packet(main, "early.door");
        main.door().letIn(event, WALK_IN, 2, Way.DOOR, "Main gate");
        side.door().checkIn(event, sana, 1, "Side gate");
        Path late = packet(main, "late.door");
        Path back = packet(side, "back.door");

        assertThat(side.doorPackets().read(late).news()).isEqualTo(2);
        assertThat(side.doorPackets().read(early).news()).isZero();
        assertThat(main.doorPackets().read(back).news()).isEqualTo(1);
        assertThat(main.doorPackets().read(back).news()).isZero();

        assertThat(hall(side)).isEqualTo(hall(main)).hasSize(3);
        assertThat(main.door().list(event).guests()).allMatch(DoorGuest::isIn);
    }

    @Test
    void aRealConflictIsShownAndTheDecisionReachesTheOtherDoor() {
        main.door().checkIn(event, nusrat, 1, "Main gate");
        side.door().checkIn(event, nusrat, 1, "Side gate");
        side.door().takeBack(event, nusrat, "Side gate");

        assertThat(main.doorPackets().read(packet(side, "side.door")).clashes()).isEqualTo(1);
        assertThat(guest(main, nusrat).standing().clash()).contains(Clash.IN_AND_TAKEN_BACK);
        assertThat(guest(main, nusrat).isIn()).as("until somebody looks").isTrue();

        main.door().decide(event, nusrat, 0, "Main gate");
        assertThat(side.doorPackets().read(packet(main, "main.door")).clashes()).isZero();
        assertThat(guest(side, nusrat).attendance().orElseThrow().state()).isEqualTo(AttendanceState.INVITED);
        assertThat(hall(side)).isEqualTo(hall(main));
    }

    @Test
    void readingIsOneStepThatIsUndoneAndWhatWasWrittenIsNot() {
        side.door().letIn(event, WALK_IN, 1, Way.DOOR, "Side gate");
        main.doorPackets().read(packet(side, "side.door"));
        assertThat(main.door().list(event).guests()).hasSize(3);

        main.history().undo();

        assertThat(main.door().list(event).guests()).hasSize(2);
        assertThat(side.history().undoable())
                .as("the other door knows of it by now")
                .isEmpty();
    }

    @Test
    void onlyAPacketOfThisFileThatNobodyChangedIsRead() throws Exception {
        side.door().letIn(event, WALK_IN, 1, Way.DOOR, "Side gate");
        Path good = packet(side, "side.door");
        byte[] bytes = Files.readAllBytes(good);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("زرینہ", "Side gate");

        byte[] changed = bytes.clone();
        changed[bytes.length - 5] ^= 1;
        refused(main, changed, ProblemCode.DOOR_PACKET_BROKEN);
        refused(main, "Nusrat, 0300".getBytes(StandardCharsets.UTF_8), ProblemCode.NOT_A_DOOR_PACKET);
        byte[] newer = bytes.clone();
        newer[8] = 2;
        refused(main, newer, ProblemCode.DOOR_PACKET_NEWER);
        try (var other = ForumFile.in(Files.createDirectory(folder.resolve("other")))) {
            refused(other.workspace(), bytes, ProblemCode.DOOR_PACKET_OF_ANOTHER_FILE);
        }
        assertThat(main.door().list(event).guests()).hasSize(2);
    }

    private void refused(OpenWorkspace by, byte[] bytes, ProblemCode code) throws Exception {
        Path path = Files.write(folder.resolve("bad.door"), bytes);
        assertThatThrownBy(() -> by.doorPackets().read(path))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(code));
    }
}
