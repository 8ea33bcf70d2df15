package org.amanat.operations;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amanat.model.LocalizedText;
import org.amanat.model.attendance.Attendance;
import org.amanat.model.attendance.Party;
import org.amanat.model.attendance.PartyId;
import org.amanat.model.event.EventId;
import org.amanat.model.texts.Match;
import org.amanat.model.texts.Words;
import org.amanat.store.Records;

/**
 * Who comes together by the word of a list: those with the same name of a party, with a party of that name that is
 * there. A party has at least as many heads as it has guests with a name.
 */
final class ImportedParties {

    private final Map<String, PartyId> byName = new HashMap<>();
    private final Map<PartyId, Party> parties = new HashMap<>();
    private final Map<PartyId, Integer> members = new HashMap<>();
    private final Map<String, Integer> grown = new LinkedHashMap<>();
    private final Map<PartyId, Party> fresh = new LinkedHashMap<>();
    private final Map<PartyId, Party> changed = new LinkedHashMap<>();

    /**
     * @param there the parties of the event
     * @param guests those who are on its list
     */
    ImportedParties(List<Party> there, List<Attendance> guests) {
        there.forEach(this::remember);
        guests.forEach(guest -> guest.party().ifPresent(party -> members.merge(party, 1, Integer::sum)));
    }

    /** By how many heads each grew, by their ids. */
    Map<String, Integer> grown() {
        return grown;
    }

    /** The party into which one more guest comes; nothing if they come with nobody. */
    Optional<PartyId> join(EventId event, LocalizedText name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var id = keys(name)
                .flatMap(key -> Optional.ofNullable(byName.get(key)).stream())
                .findFirst();
        return Optional.of(id.map(this::joined).orElseGet(() -> made(event, name)));
    }

    private PartyId made(EventId event, LocalizedText name) {
        var party = new Party(PartyId.next(), event, name, Optional.empty(), 1);
        remember(party);
        fresh.put(party.id(), party);
        members.put(party.id(), 1);
        grown.put(party.id().toString(), 1);
        return party.id();
    }

    private PartyId joined(PartyId id) {
        int known = members.merge(id, 1, Integer::sum);
        var party = parties.get(id);
        if (party != null && known > party.heads() && known <= Party.MOST_HEADS) {
            var larger = party.of(known);
            parties.put(id, larger);
            (fresh.containsKey(id) ? fresh : changed).put(id, larger);
            grown.merge(id.toString(), known - party.heads(), Integer::sum);
        }
        return id;
    }

    /** What is to be written before the guests who were put into them. */
    record Parties(List<Party> fresh, List<Party> changed) {

        void write(Records records) {
            fresh.forEach(records.parties()::insert);
            changed.forEach(records.parties()::update);
        }
    }

    /** What came since the last time. */
    Parties next() {
        var next = new Parties(List.copyOf(fresh.values()), List.copyOf(changed.values()));
        fresh.clear();
        changed.clear();
        return next;
    }

    /** Takes the heads away again by which parties grew; of whom nobody is left, that party goes. */
    static void takeBack(Records records, EventId event, Map<String, Integer> grown) {
        var left = new HashMap<PartyId, Integer>();
        records.attendances()
                .of(event)
                .forEach(guest -> guest.party().ifPresent(party -> left.merge(party, 1, Integer::sum)));
        for (var party : records.parties().of(event)) {
            Integer by = grown.get(party.id().toString());
            if (by != null) {
                int heads = Math.max(party.heads() - by, left.getOrDefault(party.id(), 0));
                if (heads < 1) {
                    records.parties().delete(party.id());
                } else {
                    records.parties().update(party.of(Math.min(heads, Party.MOST_HEADS)));
                }
            }
        }
    }

    private void remember(Party party) {
        parties.put(party.id(), party);
        keys(party.name()).forEach(key -> byName.putIfAbsent(key, party.id()));
    }

    private static Stream<String> keys(LocalizedText name) {
        return name.texts().values().stream().map(text -> Words.spaced(Match.fold(text)));
    }
}
