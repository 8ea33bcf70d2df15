package org.amanat.print;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.InvitationState;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.model.people.Agreement;
import org.amanat.model.people.Person;

/** What the maker of a document should know of the people whose names stand in it. */
final class PlanNotices {

    private PlanNotices() {}

    /** Who does not come and is left out, and who has not confirmed and is printed. */
    static List<PrintNotice> ofPeople(EventPlan plan) {
        return of(plan, _ -> true);
    }

    /** The same where strangers read it: of whoever is not named there, there is nothing to say. */
    static List<PrintNotice> ofNamed(EventPlan plan) {
        return of(plan, person -> !person.agreements().refuse(Agreement.PRINTED_NAME));
    }

    private static List<PrintNotice> of(EventPlan plan, Predicate<Person> named) {
        var notices = new LinkedHashSet<PrintNotice>();
        for (var item : plan.items()) {
            plan.appearancesIn(item.id()).stream()
                    .filter(appearance -> named.test(plan.personOf(appearance)))
                    .forEach(appearance -> add(notices, plan, item, appearance));
        }
        return new ArrayList<>(notices);
    }

    private static void add(Set<PrintNotice> notices, EventPlan plan, ProgrammeItem item, Appearance appearance) {
        var person = plan.personOf(appearance).name();
        if (!appearance.invitation().mayCome()) {
            notices.add(new PrintNotice.LeftOut(person, item.title(), appearance.invitation()));
        } else if (appearance.invitation() != InvitationState.CONFIRMED) {
            notices.add(new PrintNotice.NotConfirmed(person));
        }
    }
}
