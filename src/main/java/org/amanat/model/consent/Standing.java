package org.amanat.model.consent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which consent record of a story is in force: the one answered record that no other answered record replaces, provided
 * that all answered records form one chain behind it.
 *
 * @param chain the record in force, then each that it replaces in turn; empty if none is
 * @param fault why none is in force
 */
record Standing(List<ConsentRecord> chain, Optional<Reason> fault) {

    static Standing of(StoryFacts facts) {
        var answered = facts.records().stream()
                .filter(record -> record.status().isDecided())
                .toList();
        if (answered.isEmpty()) {
            return none(facts.records().isEmpty() ? Reason.NEVER_ASKED : Reason.NO_ANSWER_YET);
        }
        var byId = new HashMap<ConsentId, ConsentRecord>();
        for (var record : answered) {
            if (!record.story().equals(facts.id()) || byId.put(record.id(), record) != null) {
                return none(Reason.CHAIN_BROKEN);
            }
        }
        var heads = headsOf(answered);
        if (heads.size() > 1) {
            return none(Reason.RECORDS_CONFLICT);
        }
        return heads.isEmpty() ? none(Reason.CHAIN_BROKEN) : behind(heads.getFirst(), byId);
    }

    private static List<ConsentRecord> headsOf(List<ConsentRecord> answered) {
        var replaced = new HashSet<ConsentId>();
        answered.forEach(record -> record.replaces().ifPresent(replaced::add));
        return answered.stream()
                .filter(record -> !replaced.contains(record.id()))
                .toList();
    }

    /** Every answered record must be reached from the head, and every record that one names must be there. */
    private static Standing behind(ConsentRecord head, Map<ConsentId, ConsentRecord> byId) {
        var chain = new ArrayList<ConsentRecord>();
        var next = Optional.of(head);
        while (next.isPresent() && chain.size() < byId.size()) {
            var record = next.get();
            chain.add(record);
            if (record.replaces().isPresent()
                    && !byId.containsKey(record.replaces().get())) {
                return none(Reason.CHAIN_BROKEN);
            }
            next = record.replaces().map(byId::get);
        }
        boolean whole = next.isEmpty() && chain.size() == byId.size();
        return whole ? new Standing(List.copyOf(chain), Optional.empty()) : none(Reason.CHAIN_BROKEN);
    }

    private static Standing none(Reason fault) {
        return new Standing(List.of(), Optional.of(fault));
    }

    /** The record in force. */
    Optional<ConsentRecord> record() {
        return chain.stream().findFirst();
    }

    /**
     * The record in force and those before it, back to the first that was refused, withdrawn or found invalid: what was
     * released under one of them is released still.
     */
    Map<ConsentId, ConsentRecord> unbroken() {
        var unbroken = new HashMap<ConsentId, ConsentRecord>();
        for (var record : chain) {
            boolean ended = switch (record.status()) {
                case GIVEN, RENEWED, EXPIRED -> false;
                case REQUESTED, REFUSED, WITHDRAWN, INVALIDATED, UNKNOWN -> true;
            };
            if (ended) {
                break;
            }
            unbroken.put(record.id(), record);
        }
        return unbroken;
    }

    /**
     * Whether a withdrawal touches the record in force. It does not if it was of an earlier record, and this one was
     * both entered after it and signed on a later day: then the narrator changed her mind.
     */
    boolean isTouchedBy(Withdrawal withdrawal) {
        if (chain.isEmpty()) {
            return true;
        }
        var head = chain.getFirst();
        Set<ConsentId> earlier = new HashSet<>();
        chain.stream().skip(1).forEach(record -> earlier.add(record.id()));
        boolean signedLater = head.terms()
                .signature()
                .map(signature -> signature.on().isAfter(withdrawal.on()))
                .orElse(false);
        boolean answeredAnew =
                earlier.contains(withdrawal.record()) && head.entry() > withdrawal.entry() && signedLater;
        return !answeredAnew;
    }
}
