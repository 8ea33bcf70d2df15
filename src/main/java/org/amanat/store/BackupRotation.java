package org.amanat.store;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.amanat.store.Backups.Backup;

/** Which backups may go: all but the ten newest and the last one of each month of the past year. */
final class BackupRotation {

    static final int NEWEST_KEPT = 10;
    static final int MONTHS_KEPT = 12;

    private BackupRotation() {}

    /** @param newestFirst all backups */
    static List<Backup> outdated(List<Backup> newestFirst, LocalDateTime now) {
        YearMonth oldestMonth = YearMonth.from(now).minusMonths(MONTHS_KEPT);
        Set<YearMonth> monthsKept = new HashSet<>();
        var outdated = new ArrayList<Backup>();
        for (int i = 0; i < newestFirst.size(); i++) {
            Backup backup = newestFirst.get(i);
            YearMonth month = YearMonth.from(backup.made());
            boolean lastOfItsMonth = month.compareTo(oldestMonth) >= 0 && monthsKept.add(month);
            if (i >= NEWEST_KEPT && !lastOfItsMonth) {
                outdated.add(backup);
            }
        }
        return outdated;
    }
}
