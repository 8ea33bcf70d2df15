package org.amanat.model.consent;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.amanat.model.story.Confidential;
import org.amanat.model.story.StoryId;

/**
 * The narrator took back what was given, for some scopes or all. It needs no form and no reason.
 *
 * @param record the one in force when it was taken back
 * @param reason in the narrator's words, may be empty
 * @param on the day on which the narrator said so
 * @param takenBy who was told
 * @param entry its number in the story's history, see {@link ConsentRecord#entry()}
 */
public record Withdrawal(
        WithdrawalId id,
        StoryId story,
        ConsentId record,
        Set<Scope> scopes,
        Channel channel,
        Confidential<String> reason,
        LocalDate on,
        String takenBy,
        long entry) {

    /** How the narrator said it. */
    public enum Channel {
        IN_PERSON,
        TELEPHONE,
        MESSAGE,
        SLIP,
        THROUGH_SOMEBODY
    }

    public Withdrawal {
        scopes = Set.copyOf(scopes);
    }

    /** Whether nothing is left: the record itself is withdrawn then. */
    public boolean isOfEverything() {
        return scopes.containsAll(EnumSet.allOf(Scope.class));
    }
}
