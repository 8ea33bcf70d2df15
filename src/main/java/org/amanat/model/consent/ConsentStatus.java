package org.amanat.model.consent;

import java.util.Arrays;
import java.util.Set;

/**
 * Where a consent record stands. The statuses, and which of them allow a use, are those of the W3C Data Privacy
 * Vocabulary 2.0 (class ConsentStatus; ConsentStatusValidForProcessing has two members, given and renewed). The
 * vocabulary draws no arrows; those here follow its definitions: a renewal is "a new instance of given consent", a
 * withdrawal is the narrator's and final, and what a court or we ourselves find invalid stays so.
 */
public enum ConsentStatus {
    REQUESTED("ConsentRequested"),
    GIVEN("ConsentGiven"),
    RENEWED("RenewedConsentGiven"),
    REFUSED("ConsentRefused"),
    WITHDRAWN("ConsentWithdrawn"),
    EXPIRED("ConsentExpired"),
    INVALIDATED("ConsentInvalidated"),
    /** Cannot be read or trusted. Never written by us, and never a yes. */
    UNKNOWN("ConsentUnknown");

    private static final String DPV = "https://w3id.org/dpv/2.0#";

    private final String term;

    ConsentStatus(String term) {
        this.term = term;
    }

    /** Reads the name of a constant; whatever is not one is {@link #UNKNOWN}. */
    public static ConsentStatus parse(String text) {
        return Arrays.stream(values())
                .filter(status -> status.name().equals(text))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** The term of the vocabulary, as an address. */
    public String dpv() {
        return DPV + term;
    }

    /** Whether a use can rest on it. */
    public boolean allowsUse() {
        return this == GIVEN || this == RENEWED;
    }

    /** Whether an answer was had, so that terms no longer change and a record before this one is replaced. */
    public boolean isDecided() {
        return this != REQUESTED;
    }

    /** What may come next for the same record; nothing after a refusal, a withdrawal or an invalidation. */
    public Set<ConsentStatus> next() {
        return switch (this) {
            case REQUESTED -> Set.of(GIVEN, RENEWED, REFUSED);
            case GIVEN, RENEWED -> Set.of(WITHDRAWN, EXPIRED, INVALIDATED);
            case EXPIRED -> Set.of(WITHDRAWN, INVALIDATED);
            case REFUSED, WITHDRAWN, INVALIDATED, UNKNOWN -> Set.of();
        };
    }
}
