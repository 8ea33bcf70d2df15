package org.amanat.ui.common;

import org.amanat.model.event.EventState;
import org.amanat.ui.common.Pill.Tone;

/** How the state of an event looks. */
public final class StateTone {

    private StateTone() {}

    public static Pill pill(EventState state, UiTexts texts) {
        return new Pill(texts.name(state), of(state));
    }

    static Tone of(EventState state) {
        return switch (state) {
            case PLANNED -> Tone.INFO;
            case CONFIRMED -> Tone.GOOD;
            case HELD, ARCHIVED -> Tone.PLAIN;
            case CANCELLED -> Tone.STOP;
        };
    }
}
