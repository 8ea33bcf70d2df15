package org.amanat.model.story.disguise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;

/** What in a text may tell who the narrator is. */
public final class IdentifyingDetails {

    private static final Comparator<Detail> MOST_TELLING = Comparator.comparing(Detail::kind)
            .thenComparingInt(Detail::from)
            .thenComparing(Comparator.comparingInt(Detail::to).reversed());

    private IdentifyingDetails() {}

    /**
     * The details in the order of the text, none over another. What is in brackets already is left alone.
     *
     * @param language of the text, in which proposals are made; words of both languages are looked for in every text
     * @param names of the narrator, as far as the compartment is open, and of every person in the file
     */
    public static List<Detail> in(String text, Language language, Collection<LocalizedText> names) {
        var found = Stream.of(
                        NamedPersons.in(text, language, names),
                        Patterns.in(text, language),
                        KnownWords.in(text, language))
                .flatMap(details -> details)
                .filter(detail -> !isBracketed(text, detail))
                .sorted(MOST_TELLING)
                .toList();
        var kept = new ArrayList<Detail>();
        for (var detail : found) {
            if (kept.stream().noneMatch(detail::overlaps)) {
                kept.add(detail);
            }
        }
        kept.sort(Comparator.comparingInt(Detail::from));
        return List.copyOf(kept);
    }

    private static boolean isBracketed(String text, Detail detail) {
        int opened = text.lastIndexOf('[', detail.from());
        int closedBefore = text.lastIndexOf(']', detail.from());
        int closes = text.indexOf(']', detail.from());
        return opened > closedBefore && closes >= detail.to();
    }
}
