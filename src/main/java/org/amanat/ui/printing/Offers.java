package org.amanat.ui.printing;

import java.util.List;
import java.util.Map;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.PersonalOrder.Badges;
import org.amanat.model.document.PrintedDocument;
import org.amanat.model.event.EventId;
import org.amanat.model.people.Organisation;
import org.amanat.operations.OpenWorkspace;

/**
 * What the options of some kinds of document offer besides the event's plan.
 *
 * @param dutyBearers those of whom the event asks something
 * @param nextLabels the first free label, from 1, of the sheet of each code that was begun
 */
record Offers(List<Organisation> dutyBearers, Map<String, Integer> nextLabels) {

    static final Offers NONE = new Offers(List.of(), Map.of());

    Offers {
        dutyBearers = List.copyOf(dutyBearers);
        nextLabels = Map.copyOf(nextLabels);
    }

    static Offers of(OpenWorkspace workspace, EventId event) {
        return new Offers(
                workspace.proceedings().dutyBearers(event), workspace.printing().nextLabels());
    }

    /**
     * What was chosen, but behind the labels that were used since.
     *
     * @param before what was printed when it was chosen, newest first
     * @param now what is printed now, newest first
     */
    Choices after(Choices chosen, List<PrintedDocument> before, List<PrintedDocument> now) {
        boolean used = now.stream()
                .filter(document -> document.kind() == DocumentKind.BADGES)
                .findFirst()
                .filter(document -> !before.contains(document))
                .isPresent();
        return used && chosen.order() instanceof Badges badges
                ? chosen.with(new Badges(
                        badges.whom(),
                        badges.sheet(),
                        badges.sheet().map(this::nextLabel).orElse(1),
                        badges.blank(),
                        badges.leaveOut()))
                : chosen;
    }

    /** Where the next print on a sheet of that code begins; 1 if none was begun. */
    int nextLabel(String code) {
        return nextLabels.getOrDefault(code, 1);
    }
}
