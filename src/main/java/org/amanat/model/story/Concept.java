package org.amanat.model.story;

import java.util.Set;
import org.amanat.model.LocalizedText;

/**
 * One entry of a vocabulary.
 *
 * @param code stays the same when labels are bettered
 * @param group the part of the vocabulary that it stands in, such as the field of a standard; may be empty
 * @param broader codes of other vocabularies that this one falls under
 */
public record Concept(String code, String group, LocalizedText label, Set<String> broader) {

    public Concept {
        broader = Set.copyOf(broader);
    }
}
