package org.amanat.model.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.amanat.model.LocalizedText;

/** Suggests pseudonyms from a list of names, none of which is like the name of anybody whom the file knows. */
public final class Pseudonyms {

    private static final List<LocalizedText> NAMES = DataTable.read("pseudonyms.tsv").rows().stream()
            .map(DataTable.Row::label)
            .toList();

    private Pseudonyms() {}

    /** Every name of the list, in its order. */
    public static List<Pseudonym> known() {
        return NAMES.stream().map(Pseudonym::new).toList();
    }

    /**
     * One of the list, by chance.
     *
     * @param realNames of the narrator, of the narrator's relations and of every person in the file
     * @param taken pseudonyms of other stories
     * @return nothing if the list has none left that is like nobody's name
     */
    public static Optional<Pseudonym> suggest(
            Collection<LocalizedText> realNames, Collection<Pseudonym> taken, RandomGenerator chance) {
        var free = known().stream()
                .filter(candidate -> isFree(candidate, realNames, taken))
                .toList();
        return free.isEmpty() ? Optional.empty() : Optional.of(free.get(chance.nextInt(free.size())));
    }

    /** Whether a pseudonym, suggested or typed, is like nobody's name and like no other pseudonym. */
    public static boolean isFree(
            Pseudonym candidate, Collection<LocalizedText> realNames, Collection<Pseudonym> taken) {
        var others = new ArrayList<>(realNames);
        taken.forEach(pseudonym -> others.add(pseudonym.name()));
        return !NameLikeness.isLikeAny(candidate.name(), others);
    }
}
