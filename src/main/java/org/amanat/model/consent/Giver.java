package org.amanat.model.consent;

import org.amanat.model.story.Answer;
import org.amanat.model.story.Confidential;

/**
 * Who gave the consent, and by what right.
 *
 * @param proof what shows the right of a parent, guardian or representative; empty for the narrator
 * @param childAgrees the child's own agreement; looked at only where the narrator is a child
 */
public record Giver(GivenBy by, Confidential<String> proof, Answer childAgrees) {

    /** The narrator, grown up. */
    public static Giver narrator() {
        return new Giver(GivenBy.NARRATOR, new Confidential<>(""), Answer.UNKNOWN);
    }
}
