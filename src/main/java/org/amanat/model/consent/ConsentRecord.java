package org.amanat.model.consent;

import java.util.Optional;
import org.amanat.model.story.StoryId;

/**
 * One asking of a narrator, and what came of it. Terms change only while it is asked; any change later is a new record
 * that names this one.
 *
 * @param entry its number in the story's history, which only ever grows: it says what came after what even when a clock
 *     was wrong
 * @param replaces the record before, for a renewal or a change
 * @param sealed taken over the terms when they were given or refused
 */
public record ConsentRecord(
        ConsentId id,
        StoryId story,
        long entry,
        ConsentStatus status,
        ConsentTerms terms,
        Optional<ConsentId> replaces,
        Optional<TermsSeal> sealed) {

    /** A first asking. */
    public static ConsentRecord request(ConsentId id, StoryId story, long entry, ConsentTerms terms) {
        return new ConsentRecord(id, story, entry, ConsentStatus.REQUESTED, terms, Optional.empty(), Optional.empty());
    }

    /** A new asking that takes the place of this record once it is answered. */
    public ConsentRecord successor(ConsentId newId, long newEntry, ConsentTerms newTerms) {
        return new ConsentRecord(
                newId, story, newEntry, ConsentStatus.REQUESTED, newTerms, Optional.of(id), Optional.empty());
    }

    /**
     * The same asking with other terms.
     *
     * @throws IllegalStateException if it was answered: terms are frozen then
     */
    public ConsentRecord withTerms(ConsentTerms changed) {
        if (status.isDecided()) {
            throw new IllegalStateException("terms are frozen once they were answered");
        }
        return new ConsentRecord(id, story, entry, status, changed, replaces, sealed);
    }

    /**
     * The same record in another status. With the answer the terms are frozen.
     *
     * @throws IllegalStateException if {@link ConsentStatus#next()} does not name it, or if nothing is there to renew
     */
    public ConsentRecord become(ConsentStatus changed) {
        if (!status.next().contains(changed)) {
            throw new IllegalStateException(status + " does not become " + changed);
        }
        if (changed == ConsentStatus.RENEWED && replaces.isEmpty()) {
            throw new IllegalStateException("a renewal names the record that it renews");
        }
        var seal = status.isDecided() ? sealed : Optional.of(terms.seal());
        return new ConsentRecord(id, story, entry, changed, terms, replaces, seal);
    }
}
