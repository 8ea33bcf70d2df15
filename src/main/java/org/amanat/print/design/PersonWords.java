package org.amanat.print.design;

import java.util.List;
import java.util.Optional;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.EventPlan;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Person;
import org.amanat.press.block.Emphasis;
import org.amanat.press.block.Tongue;
import org.amanat.press.block.Words;

/** How persons are named on paper: as they write themselves, with what they hold and what they speak for. */
public final class PersonWords {

    private final EventPlan plan;
    private final Wording wording;

    public PersonWords(EventPlan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
    }

    /** Dr Amna Example. */
    public Words name(Person person, Emphasis emphasis) {
        return wording.joined(" ", List.of(run(person.honorific(), emphasis), run(person.name(), emphasis)));
    }

    /** The same as a paragraph of its own, in the writing in which the name is: high lines for high letters only. */
    public Words ownName(Person person) {
        var words = name(person, Emphasis.PLAIN);
        return new Words(
                Tongue.of(person.name().bestLanguage(wording.language()).tag()), words.runs());
    }

    private Words run(LocalizedText text, Emphasis emphasis) {
        return new Words(wording.tongue(), List.of(wording.run(text, emphasis)));
    }

    /** Executive Director, Example Union; what is not known is left out. */
    public Words office(Person person) {
        return office(person, plan.organisationOf(person));
    }

    /** The same of somebody whom the plan need not know. */
    Words office(Person person, Optional<Organisation> organisation) {
        var speaksFor = organisation.map(Organisation::name).map(wording::line);
        return wording.joined(
                wording.comma(),
                List.of(wording.line(person.office()), speaksFor.orElse(Words.none(wording.tongue()))));
    }

    /** Dr Amna Example, Executive Director, Example Union. */
    public Words full(Person person) {
        return wording.joined(wording.comma(), List.of(name(person, Emphasis.PLAIN), office(person)));
    }
}
