package org.amanat.model.consent;

import org.amanat.model.document.DocumentId;

/**
 * What became of the copies of one document.
 *
 * @param printed as many as were asked for
 * @param destroyed in the office
 */
public record RecallLine(DocumentId document, int printed, int given, int returned, int destroyed) {

    /** Copies that are out of the house and may still be called back. */
    public int outside() {
        return Math.max(0, given - returned);
    }

    /** Copies that should lie in the office, to be destroyed. */
    public int inOffice() {
        return Math.max(0, printed - given + returned - destroyed);
    }

    /** Whether no copy is left that anybody knows of. */
    public boolean isSettled() {
        return outside() == 0 && inOffice() == 0;
    }
}
