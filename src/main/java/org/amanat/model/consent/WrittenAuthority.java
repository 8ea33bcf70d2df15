package org.amanat.model.consent;

import java.time.LocalDate;
import java.util.Optional;
import org.amanat.model.story.Confidential;

/**
 * The paper without which a story of sexual violence never carries an identity: Pakistan Penal Code, section 376-A,
 * forbids to print or publish what makes the victim known unless the victim authorised it in writing, or, where she is
 * a child, dead or of unsound mind, her guardian or next of kin.
 *
 * @param reference where the paper is kept
 * @param lawyer who confirmed that the rule holds outside Pakistan, too, if somebody did
 */
public record WrittenAuthority(
        SignedBy signedBy, LocalDate on, Confidential<String> reference, Optional<String> lawyer) {

    /** Who signed. */
    public enum SignedBy {
        NARRATOR,
        GUARDIAN,
        NEXT_OF_KIN
    }
}
