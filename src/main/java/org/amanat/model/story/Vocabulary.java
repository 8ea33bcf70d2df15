package org.amanat.model.story;

import java.util.List;
import java.util.Optional;

/**
 * A list of terms that somebody else keeps, or that maps to such lists.
 *
 * @param title what it is called
 * @param source who keeps it, which version, where
 * @param licence on what terms it may be used, with the attribution that they ask for
 * @param concepts in the order of the source
 */
public record Vocabulary(String title, String source, String licence, List<Concept> concepts) {

    public Vocabulary {
        concepts = List.copyOf(concepts);
    }

    /** The concept of a code; none if the code is of a newer list. */
    public Optional<Concept> concept(String code) {
        return concepts.stream().filter(concept -> concept.code().equals(code)).findFirst();
    }

    /** The concepts of one group, in their order. */
    public List<Concept> in(String group) {
        return concepts.stream()
                .filter(concept -> concept.group().equals(group))
                .toList();
    }
}
