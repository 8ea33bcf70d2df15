package org.amanat.model.proceedings;

import java.util.List;
import java.util.Optional;
import org.amanat.model.LocalizedText;
import org.amanat.model.story.DataTable;

/** Kinds of answer to a demand: a data file, with its source in its head. */
public final class ResponseKinds {

    private static final List<Kind> ALL = DataTable.read(ResponseKinds.class, "responses.tsv").rows().stream()
            .map(row -> new Kind(row.cell("code"), DemandState.valueOf(row.cell("state")), row.label()))
            .toList();

    /**
     * One kind of answer.
     *
     * @param code stays the same when labels are bettered
     * @param state what a demand becomes by such an answer
     */
    public record Kind(String code, DemandState state, LocalizedText label) {}

    private ResponseKinds() {}

    /** All of them, from silence to the worst. */
    public static List<Kind> all() {
        return ALL;
    }

    /** The kind of a code; none if the code is of a newer list. */
    public static Optional<Kind> find(String code) {
        return ALL.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }
}
