package org.amanat.model.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.people.PersonId;

/**
 * What somebody told, known by a pseudonym. Who told it is not here: see {@link Narrator}.
 *
 * @param writtenDownBy by what office, such as "a caseworker"; never a name, may be empty
 * @param originals the sealed texts, by reference
 * @param texts every version that is kept, in any order
 * @param themes codes of {@link Vocabularies}
 * @param contentNote what a reader should know before reading, printed, may be empty
 * @param supportPerson who stands by when the story is told
 */
public record Story(
        StoryId id,
        Pseudonym pseudonym,
        Language toldIn,
        Optional<LocalDate> toldOn,
        String writtenDownBy,
        List<OriginalText> originals,
        List<StoryText> texts,
        Set<String> themes,
        Route route,
        LocalizedText contentNote,
        Optional<PersonId> supportPerson,
        SafetyAnswers safety) {

    private static final Comparator<StoryText> BY_KIND_AND_VERSION = Comparator.comparing(
                    (StoryText text) -> text.kind() == TextKind.EDITED)
            .thenComparingInt(StoryText::version);

    public Story {
        originals = List.copyOf(originals);
        texts = List.copyOf(texts);
        themes = Set.copyOf(themes);
    }

    /** What the story says now in a language: the newest version; the edited text where there is also a translation. */
    public Optional<StoryText> current(Language language) {
        return texts.stream().filter(text -> text.language().equals(language)).max(BY_KIND_AND_VERSION);
    }

    /** The newest edited text, which translations are made of. */
    public Optional<StoryText> edited() {
        return texts.stream()
                .filter(text -> text.kind() == TextKind.EDITED)
                .max(Comparator.comparingInt(StoryText::version));
    }

    /** Whether a text is the edited one, or translated from the newest edited one. */
    public boolean isUpToDate(StoryText text) {
        var newest = edited().map(StoryText::hash);
        return switch (text.kind()) {
            case EDITED -> newest.equals(Optional.of(text.hash()));
            case TRANSLATION -> newest.isPresent() && newest.equals(text.source());
        };
    }

    /** The same story with one more text or version. */
    public Story with(StoryText text) {
        var more = new ArrayList<>(texts);
        more.add(text);
        return new Story(
                id,
                pseudonym,
                toldIn,
                toldOn,
                writtenDownBy,
                originals,
                more,
                themes,
                route,
                contentNote,
                supportPerson,
                safety);
    }

    /** Says nothing of what was told, so that no log can. */
    @Override
    public String toString() {
        return "story " + id;
    }
}
