package org.amanat.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.amanat.model.change.Operation;
import org.amanat.model.problem.ProblemCode;
import org.amanat.store.Backups.Backup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BackupsTest {

    private static final ZoneId KARACHI = ZoneId.of("Asia/Karachi");

    @TempDir
    private Path folder;

    private final HandClock clock = new HandClock(Instant.parse("2026-07-30T05:00:00Z"), KARACHI);
    private Path path;

    @BeforeEach
    void makeFile() {
        path = folder.resolve("office.amanat");
        Office.make(path);
    }

    @Test
    void openingMakesACopyThatOpensLikeTheFile() throws Exception {
        try (var workspace = Office.open(path, clock)) {
            addVenue(workspace);
        }
        clock.advanceMinutes(1);
        Office.open(path, clock).close();

        var copies = new Backups(path, clock).all();
        assertThat(copies)
                .extracting(copy -> copy.path().getFileName().toString())
                .containsExactly("office 2026-07-30 10.01.00.amanat", "office 2026-07-30 10.00.00.amanat");
        assertThat(Office.dump(copies.getFirst().path())).isEqualTo(Office.dump(path));
        try (var restored = Office.open(copies.getFirst().path())) {
            int venues = restored.read(records -> records.venues().all().size());
            assertThat(venues).isEqualTo(1);
        }
    }

    @Test
    void aFileThatDidNotChangeIsNotCopiedAgain() throws Exception {
        for (int i = 0; i < 5; i++) {
            Office.open(path, clock).close();
            clock.advanceMinutes(60);
        }
        assertThat(new Backups(path, clock).all()).hasSize(1);
    }

    @Test
    void aCopyCanBeAskedForAtAnyTime() throws Exception {
        try (var workspace = Office.open(path, clock)) {
            clock.advanceMinutes(1);
            Path copy = workspace.backUp();
            assertThat(copy).exists().hasFileName("office 2026-07-30 10.01.00.amanat");
            assertThat(workspace.info().newestBackup()).contains(clock.instant());
        }
    }

    @Test
    void nothingOfTheContentCanBeReadInACopy() throws Exception {
        try (var workspace = Office.open(path, clock)) {
            addVenue(workspace);
            Path copy = workspace.backUp();
            assertThat(Files.readString(copy, StandardCharsets.ISO_8859_1))
                    .doesNotContain("canary")
                    .doesNotContain("SQLite format")
                    .doesNotContain("CREATE TABLE");
        }
    }

    @Test
    void theTenNewestAreKeptAndTheLastOfEachMonthForAYear() {
        var all = new ArrayList<Backup>();
        var now = LocalDateTime.of(2026, 7, 30, 10, 0);
        for (LocalDateTime made = now; made.isAfter(now.minusYears(3)); made = made.minusDays(3)) {
            all.add(new Backup(Path.of(made.toString()), made));
        }
        List<Backup> kept = new ArrayList<>(all);
        kept.removeAll(BackupRotation.outdated(all, now));

        assertThat(kept).containsAll(all.subList(0, 10));
        assertThat(kept).hasSize(10 + 12);
        for (int month = 1; month <= 12; month++) {
            var then = now.toLocalDate().minusMonths(month);
            var lastOfIt = all.stream()
                    .filter(b ->
                            b.made().getYear() == then.getYear() && b.made().getMonth() == then.getMonth())
                    .max(Comparator.comparing(Backup::made));
            assertThat(kept).contains(lastOfIt.orElseThrow());
        }
        assertThat(kept).allMatch(b -> b.made().isAfter(now.minusMonths(13)));
    }

    @Test
    void oldCopiesGoWhenANewOneIsMadeAndOtherFilesStay() throws Exception {
        Path backups = Files.createDirectories(Backups.folder(path));
        Path letter = Files.writeString(backups.resolve("office notes.amanat"), "not a backup");
        Path ancient = Files.writeString(backups.resolve("office 2019-01-01 10.00.00.amanat"), "");
        for (int i = 1; i <= 12; i++) {
            Files.writeString(backups.resolve("office 2026-07-29 10.00.%02d.amanat".formatted(i)), "");
        }
        Office.open(path, clock).close();
        assertThat(ancient).doesNotExist();
        assertThat(letter).exists();
        assertThat(new Backups(path, clock).all()).hasSize(10);
    }

    @Test
    void aFolderThatCannotBeMadeDoesNotLockPeopleOut() throws Exception {
        Files.writeString(Backups.folder(path), "a file is in the way");
        try (var workspace = Office.open(path, clock)) {
            assertThat(workspace.backupProblem().orElseThrow().code()).isEqualTo(ProblemCode.BACKUP_FAILED);
            addVenue(workspace);
            assertThat(Problems.code(workspace::backUp)).isEqualTo(ProblemCode.BACKUP_FAILED);
        }
    }

    @Test
    void aCopyThatFailsLeavesNoHalfOfItself() throws Exception {
        try (Connection connection = Office.connect(path)) {
            Path backups = Files.createDirectories(Backups.folder(path));
            Path inTheWay = Files.createDirectory(backups.resolve("office 2026-07-30 10.00.00.amanat"));
            Files.createFile(inTheWay.resolve("something"));
            assertThat(Problems.code(() -> new Backups(path, clock).make(connection)))
                    .isEqualTo(ProblemCode.BACKUP_FAILED);
            try (var left = Files.list(backups)) {
                assertThat(left).containsExactly(inTheWay);
            }
        }
    }

    private static void addVenue(Workspace workspace) {
        workspace.run(Operation.ADD_VENUE, records -> records.venues().insert(Sketches.venue("canary")));
    }
}
