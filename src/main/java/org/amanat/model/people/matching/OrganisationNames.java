package org.amanat.model.people.matching;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amanat.model.LocalizedText;
import org.amanat.model.texts.Match;
import org.amanat.model.texts.Words;

/**
 * Compares what organisations are called. The same words in the same order, in any language, are one organisation;
 * words that one name leaves out, and the first letters of its words, are a likeness that somebody has to look at.
 */
public final class OrganisationNames {

    /** They join words and tell no organisation from another. */
    private static final Set<String> JOINING =
            Set.of("of", "the", "and", "for", "in", "کا", "کی", "کے", "و", "اور", "برائے");

    private static final int FEWEST_SHARED = 2;
    private static final int SHORTEST_INITIALS = 3;

    private final Set<String> whole = new LinkedHashSet<>();
    private final Set<List<String>> words = new LinkedHashSet<>();

    public OrganisationNames(LocalizedText name) {
        name.texts().values().forEach(text -> {
            String plain = Words.spaced(Match.fold(text));
            if (!plain.isEmpty()) {
                whole.add(plain);
                words.add(List.of(plain.split(" ", -1)).stream()
                        .filter(word -> !JOINING.contains(word))
                        .toList());
            }
        });
    }

    /** How two are alike, if they are. */
    public Optional<Reason> like(OrganisationNames other) {
        if (!Collections.disjoint(whole, other.whole)) {
            return Optional.of(Reason.SAME_NAME);
        }
        boolean alike = words.stream().anyMatch(one -> other.words.stream().anyMatch(two -> alike(one, two)));
        return alike ? Optional.of(Reason.LIKE_NAME) : Optional.empty();
    }

    private static boolean alike(List<String> one, List<String> other) {
        return isWithin(one, other) || isWithin(other, one) || isInitials(one, other) || isInitials(other, one);
    }

    private static boolean isWithin(List<String> few, Collection<String> many) {
        return few.size() >= FEWEST_SHARED && new HashSet<>(many).containsAll(few);
    }

    /** ILO and International Labour Organization. */
    private static boolean isInitials(List<String> one, List<String> other) {
        return one.size() == 1
                && one.getFirst().length() >= SHORTEST_INITIALS
                && one.getFirst()
                        .equals(other.stream()
                                .filter(word -> !word.isEmpty())
                                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                                .collect(Collectors.joining()));
    }
}
