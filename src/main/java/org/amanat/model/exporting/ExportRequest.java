package org.amanat.model.exporting;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.amanat.model.Language;

/**
 * An export as somebody asked for it.
 *
 * @param columns what it holds; nothing where there are none to choose
 * @param purpose what for, in the words of whoever asked; never empty
 * @param language of its headings, and of what stands in it in several languages
 */
public record ExportRequest(
        ExportOrder order, ExportFormat format, Set<ExportColumn> columns, String purpose, Language language) {

    public ExportRequest {
        var subject = order.subject();
        var kept = EnumSet.noneOf(ExportColumn.class);
        kept.addAll(columns);
        kept.removeIf(column -> !format.holds(column));
        purpose = purpose.strip();
        if (!subject.formats().contains(format) || !subject.columns().containsAll(kept)) {
            throw new IllegalArgumentException("such an export cannot be made of " + subject);
        }
        if (kept.isEmpty() != subject.columns().isEmpty()) {
            throw new IllegalArgumentException("a list has columns, and nothing else has");
        }
        if (purpose.isEmpty()) {
            throw new IllegalArgumentException("an export is for something");
        }
        columns = Collections.unmodifiableSet(kept);
    }
}
