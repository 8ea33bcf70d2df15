package org.amanat.operations;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A field of a person or an organisation that a list can fill where it is empty, and that is emptied again when the
 * import is taken back.
 *
 * @param <S> what has the field
 */
interface Fillable<S> {

    Part<S, ?> part();

    /**
     * How a field is read and written.
     *
     * @param nothing what stands in it while it is empty
     */
    record Part<S, T>(Function<S, T> get, T nothing, BiFunction<S, T, S> set) {

        private S filled(S there, S from) {
            return set.apply(there, get.apply(from));
        }

        private S emptied(S there) {
            return set.apply(there, nothing);
        }

        private boolean isEmpty(S there) {
            return get.apply(there).equals(nothing);
        }

        private String hash(S there) {
            return ContentHash.of(get.apply(there));
        }
    }

    /** The hash of what stands in it. */
    default String hash(S there) {
        return part().hash(there);
    }

    /** The fields that are empty in one and not in the other. */
    static <S, F extends Fillable<S>> List<F> missing(F[] fields, S there, S from) {
        return Arrays.stream(fields)
                .filter(field -> field.part().isEmpty(there) && !field.part().isEmpty(from))
                .toList();
    }

    static <S> S filled(S there, S from, Collection<? extends Fillable<S>> fields) {
        S filled = there;
        for (var field : fields) {
            filled = field.part().filled(filled, from);
        }
        return filled;
    }

    static <S> S emptied(S there, Collection<? extends Fillable<S>> fields) {
        S emptied = there;
        for (var field : fields) {
            emptied = field.part().emptied(emptied);
        }
        return emptied;
    }

    /** Whether one of the fields holds something else than what had this hash. */
    static <S> boolean isChanged(S there, Map<? extends Fillable<S>, String> hashes) {
        return hashes.entrySet().stream()
                .anyMatch(field -> !field.getKey().hash(there).equals(field.getValue()));
    }
}
