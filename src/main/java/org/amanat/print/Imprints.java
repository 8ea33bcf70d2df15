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
public record Imprints(List<Single> all) {

    /** A document that is made for nobody in particular. */
    static final Imprints NONE = new Imprints(List.of());

    /** @param label what the press calls the label of the person, where there is one */
    public record Single(String label, Imprint imprint) {}

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
        return of(people, paper::label, _ -> languages, saying);
    }

    /** @param languages in which somebody gets a letter */
    static Imprints ofLetters(Collection<Named> people, Function<Person, List<Language>> languages, Saying saying) {
        return of(people, _ -> "", person -> languages.apply(person.person()), saying);
    }

    private static Imprints of(
            Collection<Named> people,
            Function<Named, String> label,
            Function<Named, List<Language>> languages,
            Saying saying) {
        return new Imprints(people.stream()
                .flatMap(person -> languages.apply(person).stream()
                        .map(language -> new Single(
                                label.apply(person),
                                Imprint.of(person.person().id(), language, saying.of(person, language)))))
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
        return all.stream()
                .map(single -> single.imprint().person())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those of whom something else, or in another language, is said than was said last. */
    public Set<PersonId> otherThan(Set<Imprint> last) {
        return all.stream()
                .map(Single::imprint)
                .filter(imprint -> !last.contains(imprint))
                .map(Imprint::person)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Without those whose labels were left out; where two have the same name, without both: they are printed again. */
    public Imprints without(Set<String> labels) {
        return new Imprints(
                all.stream().filter(single -> !labels.contains(single.label())).toList());
    }
}
