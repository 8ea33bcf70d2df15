package org.amanat.operations;

import org.amanat.model.document.DocumentOrder;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.event.EventId;

/**
 * What shall be printed of an event, and how.
 *
 * @param order a kind of document with the options of its own
 * @param options what every document can be told
 */
public record PrintRequest(EventId event, DocumentOrder order, PrintOptions options) {

    /** Something else of the same event, in the same way. */
    PrintRequest with(DocumentOrder other) {
        return new PrintRequest(event, other, options);
    }
}
