package org.amanat.print;

import java.util.ArrayList;
import java.util.List;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.proceedings.Statement;

/** What is left out of a record, told before it is printed. */
final class RecordNotices {

    private RecordNotices() {}

    static List<PrintNotice> of(PrintedRecord record) {
        var notices = new ArrayList<PrintNotice>();
        int photographs =
                record.day().photographs().size() - record.photographs().size();
        if (photographs > 0) {
            notices.add(new PrintNotice.PhotographsLeftOut(photographs));
        }
        int quotations = (int) record.day().statements().stream()
                .filter(RecordNotices::isUnquoted)
                .count();
        if (quotations > 0) {
            notices.add(new PrintNotice.QuotationsLeftOut(quotations));
        }
        return notices;
    }

    private static boolean isUnquoted(Statement statement) {
        return !statement.quotation().isEmpty()
                && statement.printableQuotation().isEmpty();
    }
}
