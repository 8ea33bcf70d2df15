package org.amanat.model.story.disguise;

import java.util.ArrayList;
import java.util.List;

/**
 * The details of a text, parted into those that somebody still has to decide and those that were kept with a reason.
 *
 * @param open in the order of the text
 * @param kept in the order of the text
 * @param shared what stands in another published story, too
 */
public record Review(List<Detail> open, List<Kept> kept, List<Coincidence> shared) {

    /** A detail that may stay, and why. */
    public record Kept(Detail detail, Decision decision) {}

    public Review {
        open = List.copyOf(open);
        kept = List.copyOf(kept);
        shared = List.copyOf(shared);
    }

    /** Nothing looked at yet. */
    public static Review none() {
        return new Review(List.of(), List.of(), List.of());
    }

    /** @param details of the text, as {@link IdentifyingDetails} found them */
    public static Review of(String text, List<Detail> details, List<Decision> decisions, List<Coincidence> shared) {
        var open = new ArrayList<Detail>();
        var kept = new ArrayList<Kept>();
        for (var detail : details) {
            String words = text.substring(detail.from(), detail.to());
            decisions.stream()
                    .filter(decision -> decision.outcome() == Decision.Outcome.KEPT)
                    .filter(decision -> decision.isAbout(detail.kind(), words))
                    .findFirst()
                    .ifPresentOrElse(decision -> kept.add(new Kept(detail, decision)), () -> open.add(detail));
        }
        return new Review(open, kept, shared);
    }
}
