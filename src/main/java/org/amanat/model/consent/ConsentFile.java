package org.amanat.model.consent;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * Everything that a person sees of the consent of one story, read in one transaction.
 *
 * @param scans of its signed forms, without their pages
 * @param uses every entry of the register, the oldest first
 * @param movements of the copies of its documents
 * @param zone of the office
 * @param today in that zone
 */
public record ConsentFile(
        StoryFacts facts,
        List<FormScan> scans,
        List<Invalidation> invalidations,
        List<RegisteredUse> uses,
        List<CopyMovement> movements,
        ZoneId zone,
        LocalDate today) {

    public ConsentFile {
        scans = List.copyOf(scans);
        invalidations = List.copyOf(invalidations);
        uses = List.copyOf(uses);
        movements = List.copyOf(movements);
    }

    /** What became of the copies. */
    public List<RecallLine> recallList() {
        return RecallList.of(facts.id(), uses, movements);
    }

    /** How many pages were scanned of what was signed. */
    public int pagesOf(UUID signed) {
        return scans.stream()
                .filter(scan -> scan.signed().equals(signed))
                .mapToInt(FormScan::pages)
                .sum();
    }
}
