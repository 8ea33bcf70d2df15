package org.amanat.print;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amanat.model.Language;
import org.amanat.model.document.Imprint;
import org.amanat.model.event.EventPlan;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.print.design.Named;

/**
 * For whom a document was made, in the order in which they stand in it, and what it says of them.
 *
 * @param all one for each person and language
 */
public record Imprints(List<Imprint> all) {

    /** A document that is made for nobody in particular. */
    static final Imprints NONE = new Imprints(List.of());

    /** What a document says of a person in a language, apart from what is the same in all documents of its kind. */
    interface Saying {
        List<String> of(Named person, Language language);
    }

    public Imprints {
        all = List.copyOf(all);
    }

    /** What is said in each language of the document. */
    static Imprints of(Collection<Named> people, EventPaper paper, Saying saying) {
        var languages = paper.options().language().languages();
        return ofLetters(people, _ -> languages, saying);
    }

    /** @param languages in which somebody gets a letter */
    static Imprints ofLetters(Collection<Named> people, Function<Person, List<Language>> languages, Saying saying) {
        return new Imprints(people.stream()
                .flatMap(person -> languages.apply(person.person()).stream()
                        .map(language -> Imprint.of(person.person().id(), language, saying.of(person, language))))
                .toList());
    }

    /** What a letter says that invites somebody: who it is, to what, when and where. */
    static List<String> invited(Named person, EventPaper paper, Language language) {
        var plan = paper.plan();
        var day = paper.timetable();
        return List.of(
                person.called(language),
                person.person().office().best(language),
                person.speaksFor(language),
                plan.event().title().best(language),
                day.starts().toString(),
                day.ends().toString(),
                place(plan, language));
    }

    /** Where an event is held, in a language; empty if that is not known. */
    static String place(EventPlan plan, Language language) {
        return plan.venue()
                .map(venue ->
                        venue.name().best(language) + ", " + venue.address().best(language))
                .orElse("");
    }

    /** Those persons, each once. */
    public Set<PersonId> persons() {
        return all.stream().map(Imprint::person).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those of whom something else, or in another language, is said than was said last. */
    public Set<PersonId> otherThan(Set<Imprint> last) {
        return all.stream()
                .filter(imprint -> !last.contains(imprint))
                .map(Imprint::person)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Without those whose labels were left out.
     *
     * @param labels which of the persons, from 0; what is beyond the last person belongs to nobody
     */
    public Imprints without(Set<Integer> labels) {
        var persons = List.copyOf(persons());
        var without = labels.stream()
                .filter(label -> label < persons.size())
                .map(persons::get)
                .collect(Collectors.toSet());
        return new Imprints(all.stream()
                .filter(imprint -> !without.contains(imprint.person()))
                .toList());
    }
}
