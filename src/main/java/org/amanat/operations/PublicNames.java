package org.amanat.operations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.event.EventPlan;
import org.amanat.model.people.Agreement;
import org.amanat.model.people.Person;
import org.amanat.model.texts.Texts;
import org.amanat.press.block.Manuscript;
import org.amanat.store.Records;

/** Who is named where strangers read it, and what the maker of such a paper should know of it. */
final class PublicNames {

    private static final LocalizedText WITHHELD = LocalizedText.of(withheld(Language.ENGLISH), withheld(Language.URDU));

    /** The papers for strangers that name who takes part. */
    private static final Set<DocumentKind> NAMING = EnumSet.of(
            DocumentKind.PROGRAMME,
            DocumentKind.DOOR_PAGE,
            DocumentKind.SPEAKERS,
            DocumentKind.PRESS_NOTE,
            DocumentKind.SUMMARY,
            DocumentKind.DUTY_BEARER_BRIEF);

    private PublicNames() {}

    /** A plan without the names of those who said no to them. */
    static EventPlan in(EventPlan plan) {
        return plan.forStrangers(WITHHELD);
    }

    /** A person without a name, if they said no to it. */
    static Person in(Person person) {
        return person.forStrangers(WITHHELD);
    }

    /** What to know of those who may come: who is not named, and who was not asked. */
    static List<PrintNotice> notices(DocumentKind kind, EventPlan plan) {
        return NAMING.contains(kind) ? notices(coming(plan)) : List.of();
    }

    /**
     * Who said no to the name and is named all the same, because somebody typed it. A name of one word is many people's
     * name, and so is looked for only if its owner takes part.
     */
    static List<PrintNotice> typed(Records records, EventPlan plan, Manuscript manuscript) {
        return NamesInWords.notices(
                manuscript,
                records.persons().withheld().stream()
                        .filter(person -> plan.persons().containsKey(person.id()) || hasSeveralWords(person.name()))
                        .toList());
    }

    private static boolean hasSeveralWords(LocalizedText name) {
        return name.texts().values().stream()
                .allMatch(written -> written.strip().contains(" "));
    }

    private static Set<Person> coming(EventPlan plan) {
        return plan.appearances().stream()
                .filter(appearance -> appearance.invitation().mayCome())
                .map(plan::personOf)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String withheld(Language language) {
        return Texts.in(language).get("model.name-withheld");
    }

    private static List<PrintNotice> notices(Collection<Person> persons) {
        var notices = new ArrayList<PrintNotice>();
        persons.stream()
                .filter(person -> person.agreements().refuse(Agreement.PRINTED_NAME))
                .map(person -> new PrintNotice.NameWithheld(person.name()))
                .forEach(notices::add);
        persons.stream()
                .filter(person -> person.agreements().to(Agreement.PRINTED_NAME).isEmpty())
                .map(person -> new PrintNotice.NameNotAsked(person.name()))
                .forEach(notices::add);
        return notices;
    }
}
