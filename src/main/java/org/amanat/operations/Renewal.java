package org.amanat.operations;

import java.time.LocalDate;
import org.amanat.model.document.PersonalOrder;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.store.Records;

/** For whom something would be printed that they have not got yet. */
final class Renewal {

    private Renewal() {}

    /**
     * The order for those who were added since such a document was made last, or of whom it says something else now.
     *
     * @throws ProblemException if everybody has what would be printed, or there is nobody at all
     */
    static PersonalOrder of(Records records, PrintRequest request, PersonalOrder order, LocalDate today) {
        var all = order.with(order.whom().renewed(false));
        var persons = Drafts.gathered(records, request.with(all), today)
                .draft()
                .imprints()
                .otherThan(records.imprints().last(request.event(), order.kind()));
        if (persons.isEmpty()) {
            throw new ProblemException(ProblemCode.NOBODY_TO_RENEW);
        }
        return all.with(all.whom().choosing(persons));
    }
}
