package org.amanat.model.consent;

import java.time.Period;
import java.util.Set;
import org.amanat.model.LocalizedText;

/**
 * What is explained to a narrator before anything is asked. A version never changes: another wording is another
 * version.
 *
 * @param text read out or given to read
 * @param explains the scopes that it explains: nobody can agree to what was not explained
 * @param keeping how long story and consent are kept
 */
public record Notice(NoticeVersion version, LocalizedText text, Set<Scope> explains, Period keeping) {

    public Notice {
        explains = Set.copyOf(explains);
    }
}
