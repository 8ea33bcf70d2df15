package org.amanat.model.consent;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the reasons of one question, each once, in the order of {@link Reason}. */
final class Reasons {

    private final Map<Reason, Refusal> found = new EnumMap<>(Reason.class);
    private final Scope scope;

    Reasons(Scope scope) {
        this.scope = scope;
    }

    void add(Reason reason) {
        found.putIfAbsent(reason, new Refusal(reason, scope, Optional.empty()));
    }

    void add(Reason reason, LocalDate date) {
        found.putIfAbsent(reason, new Refusal(reason, scope, Optional.of(date)));
    }

    void addIf(boolean condition, Reason reason) {
        if (condition) {
            add(reason);
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Refusal> all() {
        return List.copyOf(found.values());
    }
}
