package org.amanat.model.proceedings;

import org.amanat.model.event.EventId;

/**
 * What something cost.
 *
 * @param what it was for
 * @param hundredths of the currency of the workspace, such as paisas; not negative
 * @param paidBy who paid, may be empty
 */
public record Cost(CostId id, EventId event, String what, long hundredths, String paidBy) {

    public Cost {
        if (hundredths < 0) {
            throw new IllegalArgumentException("a cost below nothing");
        }
    }
}
