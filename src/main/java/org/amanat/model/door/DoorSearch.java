package org.amanat.model.door;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amanat.model.LocalizedText;
import org.amanat.model.people.SearchWords;
import org.amanat.model.texts.Match;

/**
 * Finds those at the door while somebody types: by badge code, name, organisation, office and telephone. Everything is
 * folded once, so that a key costs one pass over the guests.
 */
public final class DoorSearch {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NOT_A_DIGIT = Pattern.compile("[^0-9]");
    /** Fewer digits than these are in too many telephone numbers. */
    private static final int FEWEST_DIGITS = 3;

    private final List<Entry> entries;

    /** How well a guest fits; the first is the best. */
    private enum Fit {
        CODE,
        NAME_BEGINS,
        NAME_HOLDS,
        ELSEWHERE
    }

    private record Entry(DoorGuest guest, String names, String words, String phone) {

        static Entry of(DoorGuest guest) {
            var person = guest.person();
            // A space before each word, so that a word is found by its beginning.
            String names = " " + folded(Stream.of(person.name()));
            String organisation = guest.organisation().map(SearchWords::of).orElse("");
            return new Entry(
                    guest,
                    names,
                    SearchWords.of(person) + " " + organisation,
                    NOT_A_DIGIT.matcher(Match.fold(person.phone())).replaceAll(""));
        }

        Optional<Fit> fit(Typed typed) {
            if (typed.digits().equals(guest.code().digits())) {
                return Optional.of(Fit.CODE);
            }
            boolean inPhone = typed.digits().length() >= FEWEST_DIGITS && phone.contains(typed.digits());
            if (!inPhone && !typed.match().inFolded(words)) {
                return Optional.empty();
            }
            if (typed.words().stream().allMatch(word -> names.contains(" " + word))) {
                return Optional.of(Fit.NAME_BEGINS);
            }
            boolean holds = typed.words().stream().allMatch(names::contains);
            return Optional.of(holds ? Fit.NAME_HOLDS : Fit.ELSEWHERE);
        }

        private static String folded(Stream<LocalizedText> texts) {
            return texts.flatMap(text -> text.texts().values().stream())
                    .map(Match::fold)
                    .collect(Collectors.joining(" "));
        }
    }

    /** @param digits what was typed as one number, if it is nothing but one */
    private record Typed(Match match, List<String> words, String digits) {

        static Typed of(String text) {
            String folded = Match.fold(text).strip();
            String bare = folded.replaceAll("[\\s()+-]", "");
            boolean number = !bare.isEmpty() && !NOT_A_DIGIT.matcher(bare).find();
            return new Typed(
                    Match.of(text),
                    folded.isEmpty() ? List.of() : List.of(SPACE.split(folded, -1)),
                    number ? bare : "");
        }
    }

    /** @param guests in any order; found ones come in the order of their names */
    public DoorSearch(Collection<DoorGuest> guests) {
        entries = guests.stream()
                .map(Entry::of)
                .sorted(Comparator.comparing((Entry entry) -> entry.names().toLowerCase(Locale.ROOT))
                        .thenComparing(entry -> entry.guest().person().id().value()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Takes a guest of whom something else was noted in the place of the one before; adds a new one. */
    public void put(DoorGuest guest) {
        for (int at = 0; at < entries.size(); at++) {
            if (entries.get(at).guest().person().id().equals(guest.person().id())) {
                entries.set(at, Entry.of(guest));
                return;
            }
        }
        entries.add(Entry.of(guest));
    }

    /** Everybody. */
    public List<DoorGuest> all() {
        return entries.stream().map(Entry::guest).toList();
    }

    /**
     * Those who fit what was typed, the best first; among equals those who are not in yet, then by name. Nothing for
     * nothing typed.
     */
    public List<DoorGuest> find(String typed) {
        var wanted = Typed.of(typed);
        if (wanted.words().isEmpty()) {
            return List.of();
        }
        var missed = new EnumMap<Fit, List<DoorGuest>>(Fit.class);
        var complete = new EnumMap<Fit, List<DoorGuest>>(Fit.class);
        for (Entry entry : entries) {
            entry.fit(wanted)
                    .ifPresent(fit -> (entry.guest().isComplete() ? complete : missed)
                            .computeIfAbsent(fit, _ -> new ArrayList<>())
                            .add(entry.guest()));
        }
        return Stream.of(Fit.values())
                .flatMap(fit ->
                        Stream.of(missed, complete).flatMap(guests -> guests.getOrDefault(fit, List.of()).stream()))
                .toList();
    }

    /** Others who may be the same person: the same name, or the same telephone. */
    public List<DoorGuest> alike(DoorGuest guest) {
        var own = Entry.of(guest);
        return entries.stream()
                .filter(other ->
                        !other.guest().person().id().equals(guest.person().id()))
                .filter(other -> shareAName(guest, other.guest())
                        || (!own.phone().isEmpty() && own.phone().equals(other.phone())))
                .map(Entry::guest)
                .toList();
    }

    /** Those who bear a name that was typed for somebody new. */
    public List<DoorGuest> named(String typed) {
        String name = Match.fold(typed).strip();
        return entries.stream()
                .filter(entry -> entry.guest().person().name().texts().values().stream()
                        .anyMatch(own -> Match.fold(own).strip().equals(name)))
                .map(Entry::guest)
                .toList();
    }

    private static boolean shareAName(DoorGuest one, DoorGuest other) {
        var names =
                one.person().name().texts().values().stream().map(Match::fold).collect(Collectors.toSet());
        return other.person().name().texts().values().stream().map(Match::fold).anyMatch(names::contains);
    }
}
