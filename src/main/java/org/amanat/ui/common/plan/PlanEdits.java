package org.amanat.ui.common.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.AppearanceId;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.ItemId;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;

/**
 * An event's plan with one thing changed: what a screen shows until the file has it. Whatever is not in the plan is
 * left alone, because it may just have gone.
 */
public final class PlanEdits {

    private PlanEdits() {}

    /** The same item with other words, length, kind or start. */
    public static EventPlan withItem(EventPlan plan, ProgrammeItem changed) {
        var items = new ArrayList<>(plan.items());
        items.replaceAll(item -> item.id().equals(changed.id()) ? changed : item);
        return with(plan, items, plan.appearances());
    }

    /** @param to the index that the item has afterwards; beyond the ends means at the ends */
    public static EventPlan withItemMoved(EventPlan plan, ItemId moved, int to) {
        return with(plan, moved(plan.items(), item -> item.id().equals(moved), to), plan.appearances());
    }

    /** Without the item and whoever appears in it. */
    public static EventPlan withoutItem(EventPlan plan, ItemId removed) {
        var items = new ArrayList<>(plan.items());
        items.removeIf(item -> item.id().equals(removed));
        var appearances = new ArrayList<>(plan.appearances());
        appearances.removeIf(appearance -> appearance.item().equals(removed));
        return with(plan, items, appearances);
    }

    /** The same appearance with another role, invitation or topic. */
    public static EventPlan withAppearance(EventPlan plan, Appearance changed) {
        var appearances = new ArrayList<>(plan.appearances());
        appearances.replaceAll(appearance -> appearance.id().equals(changed.id()) ? changed : appearance);
        return with(plan, plan.items(), appearances);
    }

    /** @param to the index among the appearances of its item that it has afterwards */
    public static EventPlan withAppearanceMoved(EventPlan plan, Appearance moved, int to) {
        var inItem = moved(
                        plan.appearancesIn(moved.item()),
                        appearance -> appearance.id().equals(moved.id()),
                        to)
                .iterator();
        var appearances = new ArrayList<>(plan.appearances());
        appearances.replaceAll(appearance -> appearance.item().equals(moved.item()) ? inItem.next() : appearance);
        return with(plan, plan.items(), appearances);
    }

    public static EventPlan withoutAppearance(EventPlan plan, AppearanceId removed) {
        var appearances = new ArrayList<>(plan.appearances());
        appearances.removeIf(appearance -> appearance.id().equals(removed));
        return with(plan, plan.items(), appearances);
    }

    /** The same person with other words. */
    public static EventPlan withPerson(EventPlan plan, Person changed) {
        var persons = new HashMap<>(plan.persons());
        persons.replace(changed.id(), changed);
        return with(plan, plan.items(), plan.appearances(), persons, plan.organisations());
    }

    /** With what a person of the plan speaks for. */
    public static EventPlan withOrganisation(EventPlan plan, Organisation added) {
        var organisations = new HashMap<>(plan.organisations());
        organisations.put(added.id(), added);
        return with(plan, plan.items(), plan.appearances(), plan.persons(), organisations);
    }

    private static <T> List<T> moved(List<T> from, Predicate<T> chosen, int to) {
        var list = new ArrayList<>(from);
        list.stream().filter(chosen).findFirst().ifPresent(element -> {
            list.remove(element);
            list.add(Math.clamp(to, 0, list.size()), element);
        });
        return list;
    }

    private static EventPlan with(EventPlan plan, List<ProgrammeItem> items, List<Appearance> appearances) {
        return with(plan, items, appearances, plan.persons(), plan.organisations());
    }

    private static EventPlan with(
            EventPlan plan,
            List<ProgrammeItem> items,
            List<Appearance> appearances,
            Map<PersonId, Person> persons,
            Map<OrganisationId, Organisation> organisations) {
        return new EventPlan(plan.event(), plan.venue(), items, appearances, persons, organisations);
    }
}
