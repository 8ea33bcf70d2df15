package org.amanat.model.event;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amanat.model.event.TimetableWarning.BeforeStart;
import org.amanat.model.event.TimetableWarning.OverHallTime;
import org.amanat.model.event.TimetableWarning.Overlap;
import org.amanat.model.event.TimetableWarning.PanelWithoutModerator;
import org.amanat.model.event.TimetableWarning.PersonTwiceAtOnce;
import org.amanat.model.event.TimetableWarning.StoriesWithoutSupportPerson;
import org.amanat.model.people.PersonId;

/** Finds what a planner should look at in a timetable. */
final class TimetableCheck {

    private static final Set<Role> LEADS_A_PANEL = EnumSet.of(Role.MODERATOR, Role.CHAIR);
    private static final Set<Role> SUPPORTS = EnumSet.of(Role.SUPPORT_PERSON);

    private final EventPlan plan;
    private final List<TimetableEntry> entries;
    private final Map<ItemId, List<Appearance>> expected = new HashMap<>();
    private final List<TimetableWarning> warnings = new ArrayList<>();

    private TimetableCheck(EventPlan plan, List<TimetableEntry> entries) {
        this.plan = plan;
        this.entries = entries;
        for (var appearance : plan.appearances()) {
            if (appearance.invitation().mayCome()) {
                expected.computeIfAbsent(appearance.item(), item -> new ArrayList<>())
                        .add(appearance);
            }
        }
    }

    static List<TimetableWarning> warningsOf(EventPlan plan, List<TimetableEntry> entries) {
        var check = new TimetableCheck(plan, entries);
        for (int i = 0; i < entries.size(); i++) {
            check.times(i);
            check.personsTwice(i);
            check.roles(entries.get(i).item());
        }
        return check.warnings;
    }

    private void times(int index) {
        var entry = entries.get(index);
        var item = entry.item();
        var event = plan.event();
        int early = minutesPast(event.date().atTime(event.starts()), entry.starts());
        if (early > 0) {
            warnings.add(new BeforeStart(item, early));
        }
        if (index > 0) {
            var before = entries.get(index - 1);
            int overlap = minutesPast(before.ends(), entry.starts());
            if (overlap > 0) {
                warnings.add(new Overlap(item, before.item(), overlap));
            }
        }
        if (firstOver().filter(entry::equals).isPresent()) {
            var last = entries.stream().map(TimetableEntry::ends).max(LocalDateTime::compareTo);
            warnings.add(new OverHallTime(item, minutesPast(last.orElse(entry.ends()), hallClosed())));
        }
    }

    private Optional<TimetableEntry> firstOver() {
        return entries.stream().filter(e -> e.ends().isAfter(hallClosed())).findFirst();
    }

    private LocalDateTime hallClosed() {
        return plan.event().date().atTime(plan.event().ends());
    }

    private void personsTwice(int index) {
        var entry = entries.get(index);
        var told = new HashSet<PersonId>();
        for (var earlier : entries.subList(0, index)) {
            if (entry.overlaps(earlier)) {
                var there = expectedIn(earlier.item());
                expectedIn(entry.item()).stream()
                        .filter(here -> there.stream().anyMatch(a -> a.person().equals(here.person())))
                        .filter(here -> told.add(here.person()))
                        .forEach(here ->
                                warnings.add(new PersonTwiceAtOnce(entry.item(), earlier.item(), plan.personOf(here))));
            }
        }
    }

    private void roles(ProgrammeItem item) {
        if (item.kind() == ItemKind.PANEL && !confirmed(item, LEADS_A_PANEL)) {
            warnings.add(new PanelWithoutModerator(item, asked(item, LEADS_A_PANEL)));
        }
        if (item.kind() == ItemKind.SURVIVOR_STORIES && !confirmed(item, SUPPORTS)) {
            warnings.add(new StoriesWithoutSupportPerson(item, asked(item, SUPPORTS)));
        }
    }

    private boolean confirmed(ProgrammeItem item, Set<Role> roles) {
        return expectedIn(item).stream()
                .anyMatch(a -> roles.contains(a.role()) && a.invitation() == InvitationState.CONFIRMED);
    }

    private boolean asked(ProgrammeItem item, Set<Role> roles) {
        return expectedIn(item).stream().anyMatch(a -> roles.contains(a.role()));
    }

    private List<Appearance> expectedIn(ProgrammeItem item) {
        return expected.getOrDefault(item.id(), List.of());
    }

    /** By how many minutes the first time is later than the second; negative if it is earlier. */
    private static int minutesPast(LocalDateTime time, LocalDateTime limit) {
        return (int) Duration.between(limit, time).toMinutes();
    }
}
