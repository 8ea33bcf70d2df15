package org.amanat.ui.common;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.InvitationState;
import org.amanat.model.event.Timetable;
import org.amanat.model.event.TimetableWarning;

/**
 * How far an event is, in figures.
 *
 * @param speakers different persons who are expected to appear
 * @param confirmed those of them who confirmed each of their appearances
 * @param items parts of the programme
 * @param minutes from the first start to the last end
 * @param warnings what a planner should look at
 */
public record PlanFigures(
        int speakers, int confirmed, int items, int minutes, boolean fits, List<TimetableWarning> warnings) {

    private static final Set<InvitationState> OPEN = EnumSet.of(InvitationState.TO_INVITE, InvitationState.INVITED);

    public static PlanFigures of(EventPlan plan) {
        var timetable = Timetable.of(plan);
        var expected = plan.appearances().stream()
                .filter(appearance -> appearance.invitation().mayCome())
                .toList();
        var unanswered = expected.stream()
                .filter(appearance -> OPEN.contains(appearance.invitation()))
                .map(Appearance::person)
                .distinct()
                .count();
        int speakers =
                (int) expected.stream().map(Appearance::person).distinct().count();
        boolean fits = !timetable
                .ends()
                .isAfter(plan.event().date().atTime(plan.event().ends()));
        return new PlanFigures(
                speakers,
                speakers - (int) unanswered,
                plan.items().size(),
                timetable.totalMinutes(),
                fits,
                timetable.warnings());
    }
}
