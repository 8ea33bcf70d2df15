package org.amanat.model.consent;

import org.amanat.model.story.TextHash;

/**
 * A hash over terms, taken when consent is given: if the terms in the file are other ones later, by whatever way, it
 * shows. The hash is over a line for each part, in a fixed order; a new part makes a new form of the lines.
 */
public record TermsSeal(TextHash hash) {

    static TermsSeal over(ConsentTerms terms) {
        return new TermsSeal(TextHash.of(TermsLines.of(terms)));
    }
}
