package org.amanat.ui.common.plan;

import org.amanat.model.event.InvitationState;
import org.amanat.ui.common.Pill.Tone;

/** The colour that goes with the state of an invitation, beside its word. */
public final class InvitationTone {

    private InvitationTone() {}

    public static Tone of(InvitationState invitation) {
        return switch (invitation) {
            case CONFIRMED -> Tone.GOOD;
            case INVITED -> Tone.CHECK;
            case DECLINED, WITHDRAWN -> Tone.STOP;
            case TO_INVITE -> Tone.PLAIN;
        };
    }
}
