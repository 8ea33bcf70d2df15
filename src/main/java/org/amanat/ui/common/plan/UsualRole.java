package org.amanat.ui.common.plan;

import java.util.List;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.Role;

/** What the next person in an item most probably does there. */
public final class UsualRole {

    private UsualRole() {}

    /** A panel wants a moderator first, stories a support person; after that it is the kind of item that says it. */
    public static Role next(ItemKind kind, List<Appearance> there) {
        return switch (kind) {
            case PANEL -> has(there, Role.MODERATOR) || has(there, Role.CHAIR) ? Role.PANELIST : Role.MODERATOR;
            case SURVIVOR_STORIES -> has(there, Role.SUPPORT_PERSON) ? Role.READER : Role.SUPPORT_PERSON;
            case QUESTIONS -> has(there, Role.MODERATOR) ? Role.PANELIST : Role.MODERATOR;
            case RECITATION -> Role.READER;
            case GROUP_WORK, DEMANDS, REGISTRATION -> Role.FACILITATOR;
            case WELCOME, KEYNOTE, COMMITMENTS, THANKS -> Role.SPEAKER;
            case ANTHEM, PERFORMANCE, SILENCE, CANDLE_LIGHTING, PRAYER_BREAK, MEAL -> Role.MASTER_OF_CEREMONIES;
        };
    }

    private static boolean has(List<Appearance> there, Role role) {
        return there.stream().anyMatch(appearance -> appearance.role() == role);
    }
}
