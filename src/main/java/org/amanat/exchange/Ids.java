package org.amanat.exchange;

import static org.amanat.exchange.json.FieldType.ID;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.amanat.exchange.json.Fields;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;

/** The ids of one kind of thing in a file: each is given once, and nothing refers to one that is not given. */
final class Ids<T> {

    private final Function<UUID, T> type;
    private final Set<UUID> given = new HashSet<>();

    Ids(Function<UUID, T> type) {
        this.type = type;
    }

    /** The id of a thing. */
    T own(Fields fields) {
        var id = fields.get("id", ID);
        if (!given.add(id)) {
            throw fields.problem(ProblemCode.EVENT_FIELD_REPEATED, "id");
        }
        return type.apply(id);
    }

    /** A field that names a thing read before. */
    T referred(Fields fields, String name) {
        return known(fields, name, fields.get(name, ID));
    }

    /** A field that may name a thing read before. */
    Optional<T> findReferred(Fields fields, String name) {
        return fields.find(name, ID).map(id -> known(fields, name, id));
    }

    /** A list of things read before. */
    List<T> eachReferred(Fields fields, String name) {
        return fields.list(name, ID).stream().map(id -> known(fields, name, id)).toList();
    }

    private T known(Fields fields, String name, UUID id) throws ProblemException {
        if (!given.contains(id)) {
            throw fields.problem(ProblemCode.EVENT_REFERENCE_UNKNOWN, name, id.toString());
        }
        return type.apply(id);
    }
}
