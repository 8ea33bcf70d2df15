package org.amanat.print;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.amanat.model.LocalizedText;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.EventState;
import org.amanat.model.event.InvitationState;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Person;
import org.amanat.print.design.Wording;

/** What the maker of any document about a plan should know. */
final class PlanNotices {

    private PlanNotices() {}

    static List<PrintNotice> of(EventPlan plan, List<Wording> wordings) {
        var notices = new LinkedHashSet<PrintNotice>();
        if (plan.event().state() == EventState.CANCELLED) {
            notices.add(new PrintNotice.EventCancelled());
        }
        for (var item : plan.items()) {
            plan.appearancesIn(item.id()).forEach(appearance -> add(notices, plan, item, appearance));
        }
        for (var wording : wordings) {
            int missing = (int) texts(plan)
                    .filter(text ->
                            !text.isEmpty() && text.in(wording.language()).isEmpty())
                    .distinct()
                    .count();
            if (missing > 0) {
                notices.add(new PrintNotice.InAnotherLanguage(wording.language(), missing));
            }
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

    /** Every text of a plan that a document may print. */
    private static Stream<LocalizedText> texts(EventPlan plan) {
        return Stream.of(
                        Stream.of(plan.event().title(), plan.event().subtitle()),
                        plan.venue().stream().flatMap(venue -> Stream.of(venue.name(), venue.address())),
                        plan.items().stream().flatMap(item -> Stream.of(item.title(), item.note())),
                        plan.appearances().stream().map(Appearance::topic),
                        plan.persons().values().stream().flatMap(PlanNotices::texts),
                        plan.organisations().values().stream().map(Organisation::name))
                .flatMap(texts -> texts);
    }

    private static Stream<LocalizedText> texts(Person person) {
        return Stream.of(person.honorific(), person.name(), person.office(), person.biography());
    }
}
