package org.amanat.ui.common.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.InvitationState;

/** Keeps the dates of an invitation in step with its state. */
final class InvitationDates {

    private InvitationDates() {}

    /**
     * The appearance with another state of its invitation. Who becomes invited is invited today, and who answers
     * answers today; going back a step takes the dates after it away.
     */
    static Appearance changed(Appearance appearance, InvitationState state, LocalDate today) {
        if (state == appearance.invitation()) {
            return appearance;
        }
        Optional<LocalDate> invited = switch (state) {
            case TO_INVITE -> Optional.empty();
            case INVITED -> appearance.invitedOn().or(() -> Optional.of(today));
            case CONFIRMED, DECLINED, WITHDRAWN -> appearance.invitedOn();
        };
        Optional<LocalDate> answered = switch (state) {
            case TO_INVITE, INVITED -> Optional.empty();
            case CONFIRMED, DECLINED, WITHDRAWN -> Optional.of(today);
        };
        return new Appearance(
                appearance.id(),
                appearance.item(),
                appearance.person(),
                appearance.role(),
                state,
                invited,
                answered,
                appearance.topic());
    }
}
